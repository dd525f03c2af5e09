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
  const tags = [...new Set(items.flatMap((item) => item.tags))];
  const sentences = [...items.map(({ title }) => title), ...items.flatMap(({ claim }) => claim ?? [])];
  const phrases = [...new Set([...tags, ...sentences])];
  const places = phrases.flatMap((phrase, i) => startsOf(phrase, tags).map((offset) => i * LONGEST + offset));
  const sorted = (key: (text: string) => string) => {
    const keys = new Map(places.map((place) => [place, key(tail(phrases, place))]));
    return Uint32Array.from(places).sort((a, b) => compare(keys.get(a) ?? '', keys.get(b) ?? '') || a - b);
  };
  return {
    strings: pack(phrases),
    tags: tags.length,
    characters: sorted(KEYS.characters),
    syllables: sorted(KEYS.syllables),
    initials: sorted(KEYS.initials),
  };
}

/** A sentence can also be found by a tag that stands inside it. */
function startsOf(phrase: string, tags: readonly string[]): number[] {
  const inside = tags.map((tag) => phrase.indexOf(tag)).filter((offset) => offset > 0 && offset < LONGEST);
  return [...new Set([0, ...inside])];
}

const tail = (phrases: readonly string[], place: number) =>
  (phrases[Math.floor(place / LONGEST)] ?? '').slice(place % LONGEST);

export const placed = (place: number) => ({ phrase: Math.floor(place / LONGEST), offset: place % LONGEST });

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
