import type { Head, Heads } from '../../cloudfunctions/_shared/matching/port';
import { fingerprints } from '../../cloudfunctions/_shared/matching/same/fingerprints';
import { earlier } from '../../cloudfunctions/_shared/matching/same/heads';
import { lettersOf } from '../../cloudfunctions/_shared/matching/same/letters';
import { readCases } from '../../scripts/quality/cases';
import { distractors } from '../../scripts/quality/distractors';
import { random } from '../../scripts/quality/random';
import { EDITS } from './edits';

const EACH = 120;
const STRANGERS = 720;

export interface Caught {
  count: number;
  /** Joined to the report, or shown to a person as an altered form of it. */
  found: number;
  /** Joined without a person. */
  joined: number;
}

/** Texts that are copies of nothing stored: how many were joined all the same, or shown to a person. */
export interface Strangers {
  count: number;
  joined: number;
  shown: number;
}

/**
 * How many edited copies of stored reports are recognised, by kind of edit, and how many strangers are taken
 * for copies: unseen reports of the same grammar, which do share phrases, and hard negatives of the claims.
 */
export async function duplicateQuality(reports: number) {
  const texts = reportTexts(reports + STRANGERS);
  const [stored, unseen] = [texts.slice(0, reports), texts.slice(reports)];
  const { claims, negatives } = await readCases('test/cases/matching.json');
  const traps = (await readCases('test/cases/forms.json')).negatives;
  const heads = headsOf(
    [...stored, ...claims.map(({ claim }) => claim)].map((text, i) => ({ id: String(i), text })),
  );
  return {
    kinds: await kindsOf(stored, unseen, heads),
    unseen: await strangersOf(unseen, heads),
    negatives: await strangersOf(
      [...negatives, ...traps].map(({ text }) => text),
      heads,
    ),
  };
}

async function kindsOf(stored: readonly string[], others: readonly string[], heads: Heads) {
  const next = random(11);
  const kinds: Record<string, Caught> = {};
  for (const [kind, edit] of Object.entries(EDITS)) {
    const caught = { count: EACH, found: 0, joined: 0 };
    for (let i = 0; i < EACH; i++) {
      const at = Math.floor(next() * stored.length);
      const { same, altered } = await earlier(edit(stored[at] ?? '', next, others), heads);
      if (same.includes(String(at))) caught.joined++;
      if ([...same, ...altered].includes(String(at))) caught.found++;
    }
    kinds[kind] = caught;
  }
  return kinds;
}

async function strangersOf(texts: readonly string[], heads: Heads): Promise<Strangers> {
  const taken = await Promise.all(texts.map((text) => earlier(text, heads)));
  const joined = taken.filter(({ same }) => same.length > 0).length;
  const shown = taken.filter(({ same, altered }) => same.length === 0 && altered.length > 0).length;
  return { count: texts.length, joined, shown };
}

/** Reports of 40 to 280 characters; no sentence stands in two of them. */
function reportTexts(count: number): string[] {
  const next = random(3);
  const sentences = distractors(count * 11, 5);
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
