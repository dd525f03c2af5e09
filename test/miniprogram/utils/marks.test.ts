import fc from 'fast-check';
import { cut } from '../../../miniprogram/utils/marks';

describe('marks', () => {
  it('cut a text where it is lit', () => {
    expect(
      cut('微信被封了', [
        { start: 0, end: 2 },
        { start: 3, end: 4 },
      ]),
    ).toEqual([
      { at: 0, text: '微信', lit: true },
      { at: 2, text: '被', lit: false },
      { at: 3, text: '封', lit: true },
      { at: 4, text: '了', lit: false },
    ]);
  });

  it('lose nothing and repeat nothing, whatever the ranges are', () => {
    const range = fc.record({
      start: fc.integer({ min: -5, max: 40 }),
      end: fc.integer({ min: -5, max: 40 }),
    });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(range, { maxLength: 6 }), (text, marks) => {
        const pieces = cut(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.every((piece) => piece.text)).toBe(true);
        expect(new Set(pieces.map(({ at }) => at)).size).toBe(pieces.length);
      }),
    );
  });
});
