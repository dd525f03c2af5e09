import { memory } from '../../../cloudfunctions/_shared/matching/memory';
import { buildSegment } from '../../../cloudfunctions/_shared/matching/segment';
import { hashOf, readSnapshot, writeSnapshot } from '../../../cloudfunctions/_shared/matching/snapshot';
import { library, nobody } from './items';

const bytes = writeSnapshot(buildSegment(library));

describe('a snapshot', () => {
  it('answers as what it was written from', async () => {
    const read = readSnapshot(bytes, hashOf(bytes));
    if (!read) throw new Error('the snapshot cannot be read');
    const [one, other] = [buildSegment(library), read].map((base) =>
      memory({ base, version: '1', heads: nobody }),
    );
    const message = '绿泡泡被封，零钱充公了。花呗晚还会怎样';
    expect(await other?.match(message, 10)).toEqual(await one?.match(message, 10));
    expect(await other?.topic({ text: 'wei粒贷', limit: 10 })).toEqual(
      await one?.topic({ text: 'wei粒贷', limit: 10 }),
    );
    expect(await other?.suggest('zx')).toEqual(await one?.suggest('zx'));
  });

  it('is the same file for the same items', () => {
    expect(hashOf(writeSnapshot(buildSegment(library)))).toBe(hashOf(bytes));
  });

  it('is read wherever in memory it lies', () => {
    const shifted = new Uint8Array(bytes.length + 3).subarray(3);
    shifted.set(bytes);
    expect(readSnapshot(shifted, hashOf(bytes))).toBeDefined();
  });

  it.each([
    ['is cut short', bytes.slice(0, bytes.length / 2)],
    ['has one bit changed', bytes.map((byte, i) => (i === 5_000 ? byte ^ 1 : byte))],
    ['is empty', new Uint8Array()],
  ])('is not used when it %s', (_, damaged) => {
    expect(readSnapshot(damaged, hashOf(bytes))).toBeUndefined();
  });

  it.each([
    ['no index', new Uint8Array(64)],
    ['nothing', new Uint8Array()],
  ])('is not used when it is %s, though its hash is right', (_, other) => {
    expect(readSnapshot(other, hashOf(other))).toBeUndefined();
  });

  it('holds no items as well as many', () => {
    const empty = writeSnapshot(buildSegment([]));
    expect(readSnapshot(empty, hashOf(empty))).toBeDefined();
  });
});
