import { scan } from '../../../cloudfunctions/_shared/scan';

const deep = (levels: number) => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);
const wide = (keys: number) => Object.fromEntries(Array.from({ length: keys }, (_, i) => [`k${i}`, i]));

describe('scan', () => {
  it('lets an ordinary event through', () => {
    const event = {
      action: 'submit',
      input: { key: 'k', text: '谣'.repeat(2_000) },
      userInfo: { openId: 'o' },
    };
    expect(() => scan(event)).not.toThrow();
  });

  it.each([
    ['20,000 levels', deep(20_000)],
    ['13 levels', deep(13)],
    ['20,000 keys', wide(20_000)],
    ['20,000 members of a list', { list: Array.from({ length: 20_000 }, () => 1) }],
    ['many small objects', { list: Array.from({ length: 900 }, () => wide(2)) }],
    ['1 MB of text', { text: 'x'.repeat(1_000_000) }],
    ['1 MB of text in pieces', { list: Array.from({ length: 500 }, () => 'x'.repeat(2_000)) }],
    ['an operator', { input: { id: { $gt: '' } } }],
    ['__proto__', JSON.parse('{"input":{"__proto__":null}}')],
    ['constructor', { constructor: { prototype: {} } }],
  ])('refuses %s', (_what, event) => {
    expect(() => scan(event)).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
  });

  it.each([undefined, null, 1, 'text', true, []])('leaves the shape of %j to others', (event) => {
    expect(() => scan(event)).not.toThrow();
  });
});
