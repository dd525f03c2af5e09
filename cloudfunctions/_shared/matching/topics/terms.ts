import { find, lowerBound, type Postings } from '../index/postings';
import { isHan, placeOf } from '../text/han';
import { usual } from '../text/nicknames';
import { soundOfHan } from '../text/pinyin';
import { heard, isPair, pairOf, pairs, soundPairOf, unitsOf } from '../text/tokens';

/** One thing a search asks for: an item that holds any of the tokens at these places holds it. */
export interface Term {
  places: readonly number[];
  weight: number;
}

/** Neighbouring characters and words, those of the search as typed and with usual words. */
export function written(postings: Postings, text: string): Term[] {
  const own = new Set(pairs(text));
  const changed = pairs(usual(text)).filter((token) => !own.has(token));
  return [
    ...Array.from(own, (token) => exactly(postings, token, 1)),
    ...Array.from(new Set(changed), (token) => exactly(postings, token, 0.7)).filter(isHeld),
  ];
}

function exactly(postings: Postings, token: number, weight: number): Term {
  const place = find(postings, token);
  return { places: place < 0 ? [] : [place], weight };
}

export const isHeld = ({ places }: Term) => places.length > 0;

/** What a search sounds like and its single characters: for pinyin and misspellings. */
export function loosened(postings: Postings, text: string): Term[] {
  const index = soundsOf(postings);
  const sounding = [...new Set(heard(text))].map((token) => ({
    places: index.get(token) ?? [],
    weight: 0.6,
  }));
  const single = [...new Set(text)].filter((character) => isHan(character.charCodeAt(0)));
  return [...sounding, ...single.map((character) => beginning(postings, character.charCodeAt(0)))].filter(
    isHeld,
  );
}

/** Every token that begins with a character: pairs are sorted by their first. */
function beginning({ tokens }: Postings, unit: number): Term {
  const start = lowerBound(tokens, pairOf(unit, 0));
  const end = lowerBound(tokens, ((placeOf(unit) + 1) << 16) >>> 0);
  return { places: Array.from({ length: end - start }, (_, i) => start + i), weight: 0.35 };
}

const known = new WeakMap<Postings, Map<number, number[]>>();

/** Places of pairs by their sound, made when first asked for: most searches are spelt right. */
function soundsOf(postings: Postings): Map<number, number[]> {
  const held = known.get(postings) ?? bySound(postings);
  known.set(postings, held);
  return held;
}

function bySound({ tokens }: Postings): Map<number, number[]> {
  const index = new Map<number, number[]>();
  tokens.forEach((token, place) => {
    if (!isPair(token)) return;
    const [first, second] = unitsOf(token);
    if (!isHan(second)) return;
    const sound = soundPairOf(soundOfHan(first), soundOfHan(second));
    const places = index.get(sound);
    if (places) places.push(place);
    else index.set(sound, [place]);
  });
  return index;
}
