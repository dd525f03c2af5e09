import { type Ranked, rank } from './claims/rank';
import { find, type Postings, read } from './index/postings';
import type { Reason } from './port';
import { sayingOf } from './same/claim';
import { fingerprints } from './same/fingerprints';
import { lettersOf } from './same/letters';
import type { Segment } from './segment';
import { stringAt } from './strings';
import { withoutBoilerplate } from './text/boilerplate';
import { usual } from './text/nicknames';
import { normalise } from './text/normalise';
import { passages } from './text/passages';
import { linkToken } from './text/tokens';

export interface Near {
  item: number;
  score: number;
  reason: Reason;
}

/** Below, what a message shares with a claim is chance. */
const FAINTEST = 0.12;
const LOOKED_AT = 10;
const CHECKED = 30;

/** Items that a message may be about, best first: same text, same link, near claim. */
export function matchSegment(segment: Segment, message: string): Near[] {
  const { text: whole, links } = normalise(message);
  const text = withoutBoilerplate(whole);
  const ranked = rank(segment.claims(), { text, usual: usual(text) }, LOOKED_AT);
  const same = sameText(segment, message, ranked).map((item) => near(item, 1, 'sameText'));
  const linked = links.flatMap((link) => holding(segment.links, linkToken(link)));
  const claims = alternate(ranked, best(segment, message));
  return unique([
    ...same,
    ...linked.map((item) => near(item, 1, 'sameLink')),
    ...claims
      .filter(({ score }) => score >= FAINTEST)
      .map(({ item, score }) => near(item, score, 'nearClaim')),
  ]);
}

const near = (item: number, score: number, reason: Reason): Near => ({
  item,
  score: Math.min(1, score),
  reason,
});

/** What each sentence of the message comes nearest to, and second nearest, the nearest of all first. */
function best({ claims }: Segment, message: string): Ranked[] {
  const found = passages(message).flatMap((text) => rank(claims(), text, 2));
  return found.sort((a, b) => b.score - a.score);
}

/**
 * One from each in turn that is not taken yet, so that the second claim of a message is not behind all
 * neighbours of the first.
 */
function alternate(first: readonly Ranked[], second: readonly Ranked[]): Ranked[] {
  const taken = new Map<number, Ranked>();
  const next = (list: readonly Ranked[]) => list.find(({ item }) => !taken.has(item));
  for (let turn = 0; turn < first.length + second.length; turn++) {
    const one = next(turn % 2 ? second : first);
    if (one) taken.set(one.item, one);
  }
  return [...taken.values()];
}

const unique = (all: readonly Near[]) =>
  all.filter(({ item }, i) => all.findIndex((other) => other.item === item) === i);

/** Items that have a sentence which the message says in its own words. */
function sameText(segment: Segment, message: string, ranked: readonly Ranked[]): number[] {
  const shared = fingerprints(lettersOf(message)).flatMap((print) => holding(segment.prints(), print));
  const rows = [...new Set([...ranked.map(({ row }) => row), ...shared])].slice(0, CHECKED);
  const says = sayingOf(message);
  const said = rows.filter((row) => says(stringAt(segment.sentences, row)));
  return said.map((row) => (segment.claims().rows[row] ?? 0) >>> 1);
}

function holding(postings: Postings, token: number): number[] {
  const place = find(postings, token);
  if (place < 0) return [];
  const { length, documents } = read(postings, place);
  return [...documents.subarray(0, length)];
}
