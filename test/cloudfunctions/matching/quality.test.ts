import { ours } from '../../../bench/search/ours';
import { topicQuality } from '../../../bench/search/topics';
import { memory } from '../../../cloudfunctions/_shared/matching/memory';
import type { Item } from '../../../cloudfunctions/_shared/matching/port';
import { buildSegment } from '../../../cloudfunctions/_shared/matching/segment';
import { readCases } from '../../../scripts/quality/cases';
import { distractors } from '../../../scripts/quality/distractors';
import { library, others } from '../../../scripts/quality/library';
import { measure } from '../../../scripts/quality/measure';
import { nobody } from './items';

/** As many as `npm run quality` takes: how much a word tells depends on what else there is. */
const OTHERS = 5_000;

async function qualityOf(file: string) {
  const cases = await readCases(file);
  const known: Item[] = await library('content', cases.claims);
  const base = buildSegment([...known, ...others(distractors(OTHERS))]);
  return measure(memory({ base, version: 'test', heads: nobody }), cases);
}

describe('matching', () => {
  it('keeps its recall on paraphrases and stamps nothing it must not', async () => {
    const quality = await qualityOf('test/cases/matching.json');
    expect(quality.r1).toBeGreaterThanOrEqual(0.88);
    expect(quality.r4).toBeGreaterThanOrEqual(0.98);
    expect(quality.twoClaims).toBeGreaterThanOrEqual(0.9);
    expect(quality).toMatchObject({ answeredNoMatch: 0, polarityStamps: 0, sameTextFalse: 0 });
  });

  it('keeps its recall in every form in which people bring a message', async () => {
    const { forms, polarityStamps, sameTextFalse } = await qualityOf('test/cases/forms.json');
    for (const form of ['short', 'forward', 'noisy']) {
      expect(forms[form]?.r1).toBeGreaterThanOrEqual(0.97);
      expect(forms[form]?.r3).toBe(1);
    }
    expect(forms.reworded?.r1).toBeGreaterThanOrEqual(0.9);
    expect({ polarityStamps, sameTextFalse }).toEqual({ polarityStamps: 0, sameTextFalse: 0 });
  });
});

describe('topic search', () => {
  it('keeps its success on the frozen suite', async () => {
    const { all } = await topicQuality(ours);
    expect(all?.count).toBeGreaterThanOrEqual(200);
    expect(all?.s3).toBeGreaterThanOrEqual(0.95);
  });
});

describe('distractors', () => {
  it('are the same for the same seed, and all different', () => {
    const made = distractors(500);
    expect(distractors(500)).toEqual(made);
    expect(new Set(made).size).toBe(500);
  });
});
