import type { Item } from '../port';
import { pack, type Strings } from '../strings';
import { KEYS } from './keys';

/** What a search can be completed to, sorted in each way in which it can be typed. */
export interface Phrases {
  /** Tags first, then titles, then claims. */
  strings: Strings;
  /** How many of them are tags. */
  tags: number;
  /** Places where one can begin: the phrase times 64, plus the offset in it; by what follows. */
  characters: Uint32Array;
  syllables: Uint32Array;
  initials: Uint32Array;
}

const LONGEST = 64;

export function buildPhrases(items: readonly Item[]): Phrases {
  const starts = new Map<string, Set<number>>();
  const tags = new Set(items.flatMap((item) => item.tags));
  for (const tag of tags) starts.set(tag, new Set([0]));
  for (const { title, claim, tags } of items) {
    for (const sentence of [title, claim ?? '']) if (sentence) addStarts(starts, sentence, tags);
  }
  const phrases = [...starts.keys()];
  const places = phrases.flatMap((phrase, i) =>
    [...(starts.get(phrase) ?? [])].map((at) => i * LONGEST + at),
  );
  const sorted = (key: (text: string) => string) => {
    const keys = new Map(places.map((place) => [place, key(tail(phrases, place))]));
    return Uint32Array.from(places).sort((a, b) => compare(keys.get(a) ?? '', keys.get(b) ?? '') || a - b);
  };
  return {
    strings: pack(phrases),
    tags: tags.size,
    characters: sorted(KEYS.characters),
    syllables: sorted(KEYS.syllables),
    initials: sorted(KEYS.initials),
  };
}

/** A sentence can also be found by a tag of its item that stands inside it. */
function addStarts(starts: Map<string, Set<number>>, sentence: string, tags: readonly string[]): void {
  const own = starts.get(sentence) ?? new Set([0]);
  for (const tag of tags) {
    const at = sentence.indexOf(tag);
    if (at > 0 && at < LONGEST) own.add(at);
  }
  starts.set(sentence, own);
}

const tail = (phrases: readonly string[], place: number) =>
  (phrases[Math.floor(place / LONGEST)] ?? '').slice(place % LONGEST);

export const placed = (place: number) => ({ phrase: Math.floor(place / LONGEST), offset: place % LONGEST });

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
