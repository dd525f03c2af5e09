import { show } from '../../support/component';

const spans = [{ n: 0, text: '看', link: 'a05', cites: [3] }];

describe('spans', () => {
  it('tell which source or article was tapped', async () => {
    const { heard, tap } = show('spans', { spans }, ['cite', 'link']);
    await tap('cite');
    await tap('link');
    expect(heard('cite')).toEqual([{ n: 3 }]);
    expect(heard('link')).toEqual([{ id: 'a05' }]);
  });
});
