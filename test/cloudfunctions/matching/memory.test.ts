import { memory } from '../../../cloudfunctions/_shared/matching/memory';
import { buildSegment } from '../../../cloudfunctions/_shared/matching/segment';
import { hashOf, readSnapshot, writeSnapshot } from '../../../cloudfunctions/_shared/matching/snapshot';
import { contract } from './contract';
import { item, library, nobody } from './items';

contract('empty', async (heads) => memory({ base: buildSegment([]), version: '1', heads }));

contract('snapshot', async (heads) => {
  const bytes = writeSnapshot(buildSegment(library));
  const base = readSnapshot(bytes, hashOf(bytes));
  if (!base) throw new Error('the snapshot cannot be read');
  return memory({ base, version: '1', heads });
});

describe('an item over a snapshot', () => {
  const over = async () => {
    const matcher = memory({ base: buildSegment(library), version: '7', heads: nobody });
    await matcher.upsert([item({ id: 'new', title: '微粒贷要下架了吗', claim: '微粒贷下个月下架' })]);
    return matcher;
  };

  it('stands beside those of the snapshot', async () => {
    const { candidates } = await (await over()).topic({ text: '微粒贷', limit: 10 });
    expect(candidates.map(({ id }) => id)).toEqual(expect.arrayContaining(['new', 'a01']));
  });

  it('changes the version that a page names', async () => {
    const matcher = await over();
    const { next } = await matcher.topic({ text: '微粒贷', limit: 1 });
    await matcher.remove(['c01']);
    expect((await matcher.topic({ text: '微粒贷', limit: 1 })).next?.version).not.toBe(next?.version);
  });
});
