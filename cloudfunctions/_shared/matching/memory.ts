import { alike } from './alike';
import { labelAt } from './labels';
import { type Layers, layers } from './layers';
import { matchSegment } from './match';
import { type Hit, pageOf } from './page';
import { meant } from './phrases/meant';
import { suggest } from './phrases/suggest';
import type { Candidate, Heads, Matched, Matcher } from './port';
import { earlier } from './same/heads';
import type { Segment } from './segment';
import { lengthOf, stringAt } from './strings';
import { rankTopics } from './topics/rank';

/** More suggestions would be a list for the reviewer to read. */
const MOST = 4;
/** A longer text is looked at by its beginning; nobody types more, and work stays bounded. */
const LONGEST = 10_000;

interface Sources {
  /** What was indexed before: a snapshot, or `buildSegment` of all items while they are few. */
  base: Segment;
  /** Names the state of `base`. */
  version: string;
  heads: Heads;
}

/** The matcher inside a cloud function: everything in memory, newer items over a base that does not change. */
export function memory({ base, version, heads }: Sources): Matcher {
  const held = layers(base, version);
  return {
    upsert: async (items) => held.upsert(items),
    remove: async (ids) => held.remove(ids),
    topic: async (query) => {
      const text = query.text.slice(0, LONGEST);
      const { hits, exact } = searched(held, text);
      const better = exact ? undefined : meantBy(held, text);
      const found = hits.length > 0 || !better ? hits : searched(held, better).hits;
      const page = pageOf(found, query, held.version());
      return { ...page, ...(better && { meant: better }), alike: alike(text) };
    },
    match: async (message, most) => matched(held, message.slice(0, LONGEST), most),
    duplicates: async (report) => {
      const text = report.slice(0, LONGEST);
      return { ...(await earlier(text, heads)), near: matched(held, text, MOST).candidates };
    },
    suggest: async (prefix) => {
      const typed = prefix.slice(0, LONGEST);
      return [...new Set(held.segments().flatMap((segment) => suggest(segment.phrases(), typed)))].slice(
        0,
        8,
      );
    },
  };
}

function searched(held: Layers, text: string): { hits: Hit[]; exact: boolean } {
  const found = held.segments().map((segment) => ({ segment, ...rankTopics(segment.topics(), text) }));
  const hits = found.flatMap(({ segment, scored }) =>
    scored
      .filter(({ item }) => held.stands(segment, item))
      .map(({ item, score }) => hitOf(segment, item, score)),
  );
  return { hits, exact: found.some(({ exact }) => exact) };
}

const hitOf = ({ ids, labels: { kinds, topics } }: Segment, item: number, score: number): Hit => ({
  id: stringAt(ids, item),
  score,
  reason: 'words',
  kind: labelAt(kinds, item),
  topic: labelAt(topics, item),
});

/** Judged by the largest set of items, where a word that is in none of them is most likely a slip. */
function meantBy(held: Layers, text: string): string | undefined {
  const [largest] = [...held.segments()].sort((a, b) => lengthOf(b.ids) - lengthOf(a.ids));
  return largest && meant(largest.phrases(), largest.topics(), text);
}

function matched(held: Layers, message: string, most: number): Matched {
  const candidates = merged(held.segments().map((segment) => candidatesOf(held, segment, message))).slice(
    0,
    most,
  );
  const same = candidates.find(({ reason }) => reason === 'sameText');
  return same ? { sameText: same.id, candidates } : { candidates };
}

const candidatesOf = (held: Layers, segment: Segment, message: string): Candidate[] =>
  matchSegment(segment, message)
    .filter(({ item }) => held.stands(segment, item))
    .map(({ item, score, reason }) => ({ id: stringAt(segment.ids, item), score, reason }));

/** Best first, each list in its own order, which is not by score alone: a second claim stands before its score. */
function merged(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const keyed = lists.flatMap((list) =>
    list.map((candidate, i) => ({
      candidate,
      key: Math.min(...list.slice(0, i + 1).map(({ score }) => score)),
    })),
  );
  return keyed.sort((a, b) => b.key - a.key).map(({ candidate }) => candidate);
}
