import { idOf, readAloud } from '../../../cloudfunctions/_shared/id';

describe('idOf', () => {
  it('is the same for the same parts', () => {
    expect(idOf('person', 'key')).toBe(idOf('person', 'key'));
    expect(idOf('person', 'key')).toMatch(/^[0-9a-f]{32}$/);
  });

  it('tells apart where one part ends', () => {
    expect(idOf('ab', 'c')).not.toBe(idOf('a', 'bc'));
    expect(idOf('ab')).not.toBe(idOf('ab', ''));
  });
});

describe('readAloud', () => {
  it('writes 40 bits in 8 letters that are not mixed up', () => {
    expect(readAloud('0000000000ff')).toBe('00000000');
    expect(readAloud('ffffffffff00')).toBe('ZZZZZZZZ');
    expect(readAloud(idOf('x'))).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
  });

  it('loses no bit', () => {
    const numbers = new Set(
      Array.from({ length: 40 }, (_, bit) => readAloud((2n ** BigInt(bit)).toString(16).padStart(10, '0'))),
    );
    expect(numbers.size).toBe(40);
  });
});
