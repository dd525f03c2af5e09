import type { Head, Heads } from '../../cloudfunctions/_shared/matching/port';
import { fingerprints } from '../../cloudfunctions/_shared/matching/same/fingerprints';
import { earlier } from '../../cloudfunctions/_shared/matching/same/heads';
import { lettersOf } from '../../cloudfunctions/_shared/matching/same/letters';
import { distractors } from '../../scripts/quality/distractors';
import { random } from '../../scripts/quality/random';
import { EDITS } from './edits';

const EACH = 120;

export interface Caught {
  count: number;
  /** Joined to the report, or shown to a person as an altered form of it. */
  found: number;
  /** Joined without a person. */
  joined: number;
}

/** How many edited copies of stored reports are recognised, by kind of edit, and how many strangers are. */
export async function duplicateQuality(reports: number) {
  const texts = reportTexts(reports + 2 * EACH * 3);
  const [stored, strangers] = [texts.slice(0, reports), texts.slice(reports)];
  const heads = headsOf(stored.map((text, i) => ({ id: String(i), text })));
  const next = random(11);
  const kinds: Record<string, Caught> = {};
  for (const [kind, edit] of Object.entries(EDITS)) {
    const caught = { count: EACH, found: 0, joined: 0 };
    for (let i = 0; i < EACH; i++) {
      const at = Math.floor(next() * stored.length);
      const { same, altered } = await earlier(edit(stored[at] ?? '', next, strangers), heads);
      if (same.includes(String(at))) caught.joined++;
      if ([...same, ...altered].includes(String(at))) caught.found++;
    }
    kinds[kind] = caught;
  }
  const taken = await Promise.all(strangers.map((text) => earlier(text, heads)));
  const isTaken = ({ same, altered }: Awaited<ReturnType<typeof earlier>>) =>
    same.length + altered.length > 0;
  return { kinds, strangers: { count: strangers.length, taken: taken.filter(isTaken).length } };
}

/** Reports of 40 to 280 characters; no sentence stands in two of them. */
function reportTexts(count: number): string[] {
  const next = random(3);
  const sentences = distractors(count * 8, 5);
  let at = 0;
  return Array.from({ length: count }, () => {
    const length = 40 + next() * 240;
    let text = '';
    while (text.length < length && at < sentences.length) text += `${sentences[at++]}。`;
    return text.slice(0, 280);
  });
}

/** The index that a database keeps over the array of fingerprints. */
function headsOf(all: readonly Head[]): Heads {
  const holders = new Map<number, Head[]>();
  for (const head of all) {
    for (const print of fingerprints(lettersOf(head.text))) {
      const list = holders.get(print) ?? [];
      list.push(head);
      holders.set(print, list);
    }
  }
  return {
    sharing: async (prints) => {
      const counts = new Map<Head, number>();
      for (const print of prints)
        for (const head of holders.get(print) ?? []) counts.set(head, (counts.get(head) ?? 0) + 1);
      return [...counts]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 30)
        .map(([head]) => head);
    },
  };
}
