import { find } from '../index/postings';
import { stringAt } from '../strings';
import { isHan } from '../text/han';
import { names } from '../text/nicknames';
import { normalise } from '../text/normalise';
import { segment } from '../text/pinyin';
import { sounds } from '../text/sounds';
import { pairs } from '../text/tokens';
import type { Topics } from '../topics/build';
import type { Phrases } from './build';
import { initials } from './keys';

/** A word by how it sounds and by its first letters. */
type Vocabulary = ReadonlyMap<string, string>;

const LONGEST = 6;

/**
 * The search with words of the library put where it has others that sound the same, pinyin or first
 * letters; `undefined` where it has none. A word that the library holds stays, whatever it sounds like.
 */
export function meant(phrases: Phrases, topics: Topics, query: string): string | undefined {
  const { text } = normalise(query);
  const written = text
    .split(' ')
    .map((part) => mend(part, { topics, vocabulary: vocabularyOf(phrases, topics) }))
    .join(' ');
  return written === text ? undefined : written.trim();
}

const known = new WeakMap<Phrases, Vocabulary>();

function vocabularyOf(phrases: Phrases, topics: Topics): Vocabulary {
  const held = known.get(phrases) ?? listen(phrases, topics);
  known.set(phrases, held);
  return held;
}

/** Tags come before nicknames, and what comes first stays. */
function listen(phrases: Phrases, topics: Topics): Vocabulary {
  const tags = Array.from({ length: phrases.tags }, (_, i) => stringAt(phrases.strings, i));
  const words = [...tags, ...names.filter((name) => isKnown(topics, name))];
  const vocabulary = new Map<string, string>();
  for (const word of words.filter((word) => /^[\u4e00-\u9fff]{2,6}$/.test(word))) {
    const keys = word.length > 2 ? [soundOf(word), initials(word)] : [soundOf(word)];
    for (const key of keys) if (!vocabulary.has(key)) vocabulary.set(key, word);
  }
  return vocabulary;
}

const soundOf = (text: string) => sounds(text).join('-');

interface Known {
  topics: Topics;
  vocabulary: Vocabulary;
}

/** Takes the longest word at each place. */
function mend(text: string, known: Known): string {
  const units = unitsOf(text);
  let written = '';
  for (let at = 0; at < units.length; ) {
    const word = wordAt(units, at, known);
    written += word?.tag ?? units[at];
    at += word?.length ?? 1;
  }
  return written;
}

/** Characters, syllables of pinyin, and other letters as they stand together. */
const unitsOf = (text: string) =>
  (text.match(/[\u4e00-\u9fff]|[a-z]+|[^\u4e00-\u9fffa-z]+/g) ?? []).flatMap((part) =>
    /^[a-z]/.test(part) ? (segment(part) ?? [part]) : [part],
  );

function wordAt(units: readonly string[], at: number, { topics, vocabulary }: Known) {
  const single = vocabulary.get(units[at] ?? '');
  if (single) return { tag: single, length: 1 };
  for (let length = Math.min(LONGEST, units.length - at); length > 1; length--) {
    const typed = units.slice(at, at + length).join('');
    const tag = vocabulary.get(soundOf(typed));
    if (tag && !isKnown(topics, typed)) return { tag, length };
  }
  return undefined;
}

const isKnown = ({ postings }: Topics, typed: string) =>
  isHan(typed.charCodeAt(0)) && pairs(typed).every((pair) => find(postings, pair) >= 0);
