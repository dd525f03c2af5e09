import { Converter } from 'opencc-js/t2cn';
import { characters } from './characters';

/** Traditional characters and, at the same places, what they are in simplified script. */
export function simplified(): { from: string; to: string } {
  const convert = Converter({ from: 't', to: 'cn' });
  const changed = characters.filter((character) => isChanged(character, convert(character)));
  return { from: changed.join(''), to: changed.map(convert).join('') };
}

/** A few rare characters become ones outside the table's range; they stay as they are. */
const isChanged = (before: string, after: string) => after !== before && after.length === 1;
