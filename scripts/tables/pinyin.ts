import { pinyin as read } from 'pinyin-pro';
import { characters } from './characters';

/** Syllable without its tone, to every character read so; a character with several readings has its first. */
export function pinyin(): Record<string, string> {
  const table: Record<string, string> = {};
  for (const character of characters) {
    const syllable = read(character, { toneType: 'none', v: true, nonZh: 'removed' });
    if (/^[a-z]+$/.test(syllable)) table[syllable] = (table[syllable] ?? '') + character;
  }
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
