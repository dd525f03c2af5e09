import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { STREAMS } from '../claims/streams';
import type { Postings } from '../index/postings';
import type { Labels } from '../labels';
import { once, type Segment } from '../segment';
import type { Strings } from '../strings';
import { type Arrays, type Reader, read, write } from './container';

/** Another one wherever the same text gives other tokens: an index of the old kind would find nothing. */
const TOKENS = 2;

const facts = z.object({
  tokens: z.int(),
  kinds: z.readonly(z.array(z.string())),
  topics: z.readonly(z.array(z.string())),
  items: z.int(),
  average: z.number(),
  tags: z.int(),
});
type Facts = z.infer<typeof facts>;

/** The SHA-256 of a snapshot, which the pointer to it carries. */
export const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A segment as an immutable file. */
export function writeSnapshot(segment: Segment): Uint8Array {
  const { labels } = segment;
  const [claims, topics] = [segment.claims(), segment.topics()];
  const phrases = segment.phrases();
  const arrays: Arrays = {
    ...strings('ids', segment.ids),
    kinds: labels.kinds.codes,
    topicCodes: labels.topics.codes,
    rows: claims.rows,
    ...Object.assign(
      {},
      ...claims.streams.map(({ postings: lists, norms }, i) => streamArrays(lists, norms, i)),
    ),
    ...strings('sentences', segment.sentences),
    ...postings('prints', segment.prints()),
    ...postings('links', segment.links),
    ...postings('topics', topics.postings),
    lengths: topics.lengths,
    ...strings('phrases', phrases.strings),
    characters: phrases.characters,
    syllables: phrases.syllables,
    initials: phrases.initials,
  };
  return write(arrays, {
    tokens: TOKENS,
    kinds: labels.kinds.names,
    topics: labels.topics.names,
    items: claims.items,
    average: topics.average,
    tags: phrases.tags,
  });
}

const streamArrays = (lists: Postings, norms: Float32Array, i: number): Arrays => ({
  ...postings(`claims${i}`, lists),
  [`norms${i}`]: norms,
});

const strings = (name: string, { starts, units }: Strings): Arrays => ({
  [`${name}.starts`]: starts,
  [`${name}.units`]: units,
});

const postings = (name: string, { tokens, starts, lists }: Postings): Arrays => ({
  [`${name}.tokens`]: tokens,
  [`${name}.starts`]: starts,
  [`${name}.lists`]: lists,
});

/**
 * The segment in a file; `undefined` where the file is damaged or was made by another version, so that the
 * caller turns to the one before. Nothing is copied or parsed but a short header.
 *
 * @param hash what `hashOf` gave when the file was written
 */
export function readSnapshot(bytes: Uint8Array, hash: string): Segment | undefined {
  if (hashOf(bytes) !== hash) return undefined;
  const file = read(bytes);
  const known = facts.safeParse(file?.facts);
  return file && known.data?.tokens === TOKENS ? segmentOf(file.arrays, known.data) : undefined;
}

function segmentOf(arrays: Reader, known: Facts): Segment {
  return {
    ids: stringsOf(arrays, 'ids'),
    labels: {
      kinds: labelsOf(arrays, 'kinds', known.kinds),
      topics: labelsOf(arrays, 'topicCodes', known.topics),
    },
    claims: once(() => ({
      items: known.items,
      rows: arrays.words('rows'),
      streams: STREAMS.map((_, i) => ({
        postings: postingsOf(arrays, `claims${i}`),
        norms: arrays.floats(`norms${i}`),
      })),
    })),
    sentences: stringsOf(arrays, 'sentences'),
    prints: once(() => postingsOf(arrays, 'prints')),
    links: postingsOf(arrays, 'links'),
    topics: once(() => ({
      postings: postingsOf(arrays, 'topics'),
      lengths: arrays.shorts('lengths'),
      average: known.average,
    })),
    phrases: once(() => phrasesOf(arrays, known.tags)),
  };
}

const phrasesOf = (arrays: Reader, tags: number) => ({
  strings: stringsOf(arrays, 'phrases'),
  tags,
  characters: arrays.words('characters'),
  syllables: arrays.words('syllables'),
  initials: arrays.words('initials'),
});

const labelsOf = (arrays: Reader, name: string, names: readonly string[]): Labels => ({
  names,
  codes: arrays.bytes(name),
});

const stringsOf = (arrays: Reader, name: string): Strings => ({
  starts: arrays.words(`${name}.starts`),
  units: arrays.shorts(`${name}.units`),
});

const postingsOf = (arrays: Reader, name: string): Postings => ({
  tokens: arrays.words(`${name}.tokens`),
  starts: arrays.words(`${name}.starts`),
  lists: arrays.bytes(`${name}.lists`),
});
