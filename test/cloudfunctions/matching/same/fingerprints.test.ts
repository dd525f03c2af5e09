import fc from 'fast-check';
import { fingerprints } from '../../../../cloudfunctions/_shared/matching/same/fingerprints';

const letters = fc.string({
  unit: fc.constantFrom(...'封号微信零钱花呗征五百天'),
  minLength: 12,
  maxLength: 12,
});
const around = fc.string({ unit: fc.constantFrom(...'abcdefghij'), maxLength: 60 });

describe('fingerprints', () => {
  it('are shared by any two texts that share twelve characters', () => {
    fc.assert(
      fc.property(letters, around, around, around, around, (shared, a, b, c, d) => {
        const other = new Set(fingerprints(c + shared + d));
        expect(fingerprints(a + shared + b).some((print) => other.has(print))).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it('are about one for every four or five characters', () => {
    const text = Array.from({ length: 400 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * 7919) % 5_000)),
    ).join('');
    expect(fingerprints(text).length).toBeGreaterThan(60);
    expect(fingerprints(text).length).toBeLessThan(130);
  });

  it('are none for a text too short to tell', () => {
    expect(fingerprints('封号')).toEqual([]);
  });
});
