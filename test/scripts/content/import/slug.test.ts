import { slug } from '../../../../scripts/content/import/slug';

describe('a slug', () => {
  test.each([
    ['a01', 'a01'],
    ['000_0d3c', '000-0d3c'],
    ['Plant-Power', 'plant-power'],
    ['支付宝', '支付宝'],
  ])('is made of %s', (name, expected) => {
    expect(slug(name)).toBe(expected);
  });

  test.each(['../../app', '__proto__', '.', '', 'a/b', 'a b', '-a', 'a--b', '$where', 'a'.repeat(81)])(
    'is not made of %s',
    (name) => {
      expect(slug(name)).toBeUndefined();
    },
  );
});
