import { buildClaims, type Claims } from './claims/build';
import { Gathering, type Postings } from './index/postings';
import { type Labels, label } from './labels';
import { buildPhrases, type Phrases } from './phrases/build';
import type { Item } from './port';
import { fingerprints } from './same/fingerprints';
import { lettersIn } from './same/letters';
import { pack, type Strings } from './strings';
import { linkKey } from './text/links';
import { type Prepared, prepare } from './text/prepared';
import { linkToken } from './text/tokens';
import { buildTopics, type Topics } from './topics/build';

/**
 * Everything that is known of a set of items that no longer changes. Parts are made when first asked for:
 * a cold function that answers one search need not index what messages are matched with.
 */
export interface Segment {
  ids: Strings;
  labels: { kinds: Labels; topics: Labels };
  claims: () => Claims;
  /** What each row of `claims` says. */
  sentences: Strings;
  /** Rows by fingerprint, and items by link. */
  prints: () => Postings;
  links: Postings;
  topics: () => Topics;
  phrases: () => Phrases;
}

export function buildSegment(items: readonly Item[]): Segment {
  const sayings = items.map(sayingsOf);
  const prepared = once(() => sayings.map((texts) => texts.map(prepare)));
  return {
    ids: pack(items.map(({ id }) => id)),
    labels: { kinds: label(items.map(({ kind }) => kind)), topics: label(items.map(({ topic }) => topic)) },
    claims: once(() => buildClaims(prepared().flatMap(rowsOf))),
    sentences: pack(sayings.flat()),
    prints: once(() =>
      indexOf(
        prepared()
          .flat()
          .map(({ text }) => fingerprints(lettersIn(text))),
      ),
    ),
    links: indexOf(items.map(({ links }) => links.map((link) => linkToken(linkKey(link))))),
    topics: once(() => buildTopics(items, prepared())),
    phrases: once(() => buildPhrases(items)),
  };
}

/** What answers no claim is found by its title. */
const sayingsOf = ({ claim, title, saidAs }: Item) => [claim ?? title, ...saidAs];

const rowsOf = (texts: readonly Prepared[], item: number) =>
  texts.map((text, i) => ({ item, text, way: i > 0 }));

function indexOf(tokens: readonly (readonly number[])[]): Postings {
  const gathering = new Gathering();
  tokens.forEach((list, i) => {
    gathering.add(i, list);
  });
  return gathering.finish();
}

export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
