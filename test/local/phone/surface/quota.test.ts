import { checkQuota, KEY_LIMIT, sizeOf, TOTAL_LIMIT } from '../../../../local/phone/runtime/wx/quota';

describe('storage limits', () => {
  test('count bytes and not characters', () => {
    expect(sizeOf('谣言')).toBe(6);
  });

  test('let exactly one megabyte through', () => {
    expect(() => checkQuota('a'.repeat(KEY_LIMIT), 0)).not.toThrow();
  });

  test('refuse a key that is larger', () => {
    expect(() => checkQuota('谣'.repeat(KEY_LIMIT / 3 + 1), 0)).toThrow('exceed storage item max size 1M');
  });

  test('refuse what is too much together', () => {
    expect(() => checkQuota('ab', TOTAL_LIMIT - 1)).toThrow('exceed storage max size 10Mb');
  });
});
