import fc from 'fast-check';
import { find, Gathering, holders, read } from '../../../../cloudfunctions/_shared/matching/index/postings';

type Documents = readonly (readonly number[])[];

function gathered(documents: Documents) {
  const gathering = new Gathering();
  documents.forEach((tokens, i) => {
    gathering.add(i, tokens);
  });
  return gathering.finish();
}

/** Which documents hold a token how often, counted plainly. */
const plainly = (documents: Documents, token: number) =>
  documents
    .map((tokens, document) => ({ document, count: tokens.filter((one) => one === token).length }))
    .filter(({ count }) => count > 0);

describe('postings', () => {
  it('say what counting says, whatever was gathered', () => {
    const token = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom(0xffffffff, 0xa0000001));
    fc.assert(
      fc.property(fc.array(fc.array(token, { maxLength: 300 }), { maxLength: 200 }), (documents) => {
        const postings = gathered(documents);
        for (const one of new Set(documents.flat())) {
          const list = read(postings, find(postings, one));
          const said = Array.from({ length: list.length }, (_, i) => ({
            document: list.documents[i],
            count: list.counts[i],
          }));
          expect(said).toEqual(
            plainly(documents, one).map(({ document, count }) => ({ document, count: Math.min(count, 255) })),
          );
        }
      }),
      { numRuns: 30, seed: 1 },
    );
  });

  it('hold nothing of a token that was never gathered', () => {
    const postings = gathered([[1], [2]]);
    expect(find(postings, 3)).toBe(-1);
    expect(holders(postings, -1)).toBe(0);
  });

  it('count documents, not occurrences', () => {
    const postings = gathered([[5, 5, 5], [], [5]]);
    expect(holders(postings, find(postings, 5))).toBe(2);
  });

  it('take a document far from the one before', () => {
    const gathering = new Gathering();
    gathering.add(0, [7]);
    gathering.add(3_000_000, [7]);
    const postings = gathering.finish();
    const { length, documents } = read(postings, find(postings, 7));
    expect([...documents.subarray(0, length)]).toEqual([0, 3_000_000]);
  });
});
