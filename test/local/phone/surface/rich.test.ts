import { parse } from '../../../../local/phone/runtime/components/rich-text';

describe('HTML of rich-text', () => {
  test('becomes nodes with classes as written', () => {
    expect(parse('<p class="a b">你<b>好</b></p>')).toEqual([
      {
        name: 'p',
        attrs: { class: 'a b' },
        children: [
          { type: 'text', text: '你' },
          { name: 'b', attrs: {}, children: [{ type: 'text', text: '好' }] },
        ],
      },
    ]);
  });

  test('loses its comments', () => {
    expect(parse('<!-- a -->b')).toEqual([{ type: 'text', text: 'b' }]);
  });
});
