import { themed } from '../../../../local/phone/runtime/shell/config';

describe('the theme of app.json', () => {
  test('replaces @names however deep they stand', () => {
    const bar = { color: '@dim', list: [{ iconPath: '@icon', text: '首页' }] };
    expect(themed(bar, { dim: '#111', icon: 'a.png' })).toEqual({
      color: '#111',
      list: [{ iconPath: 'a.png', text: '首页' }],
    });
  });

  test('leaves a name that theme.json does not know', () => {
    expect(themed({ color: '@none' }, {})).toEqual({ color: '@none' });
  });
});
