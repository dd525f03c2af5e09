import { stringAt } from '../strings';
import { type Phrases, placed } from './build';
import { KEYS, type Key } from './keys';

const MOST = 8;
/** One letter can begin thousands; that many are looked at. */
const LOOKED_AT = 200;

/** What was typed is taken for characters first, for first letters last. */
const ORDER: readonly Key[] = ['characters', 'syllables', 'initials'];

interface Start {
  phrase: number;
  offset: number;
}

/** Phrases that begin so in characters, pinyin or first letters; those where a word inside begins so come after. */
export function suggest(phrases: Phrases, prefix: string): string[] {
  const typed = KEYS.characters(prefix);
  if (!typed) return [];
  const found = new Set(ORDER.flatMap((key) => byKey(phrases, key, typed)));
  return [...found].slice(0, MOST);
}

function byKey(phrases: Phrases, key: Key, typed: string): string[] {
  const wanted = key === 'syllables' ? KEYS.syllables(typed) : typed;
  return beginning(phrases, key, wanted)
    .sort((a, b) => Math.sign(a.offset) - Math.sign(b.offset) || a.phrase - b.phrase)
    .map(({ phrase }) => stringAt(phrases.strings, phrase));
}

function beginning(phrases: Phrases, key: Key, wanted: string): Start[] {
  const places = phrases[key];
  const keyAt = (i: number) => {
    const { phrase, offset } = placed(places[i] ?? 0);
    return KEYS[key](stringAt(phrases.strings, phrase).slice(offset));
  };
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keyAt(middle) < wanted) low = middle + 1;
    else high = middle;
  }
  const end = Math.min(places.length, low + LOOKED_AT);
  const found: Start[] = [];
  for (let i = low; i < end && keyAt(i).startsWith(wanted); i++) found.push(placed(places[i] ?? 0));
  return found;
}
