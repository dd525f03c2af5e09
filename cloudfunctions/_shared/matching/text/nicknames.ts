import groups from '../data/nicknames.json';
import { isLatin } from './han';
import { normalise } from './normalise';

interface Node {
  next: Map<string, Node>;
  /** The usual word for what ends here. */
  usual?: string;
}

const root: Node = { next: new Map() };
for (const [usual = '', ...others] of groups) {
  const word = plain(usual);
  for (const name of [usual, ...others]) add(plain(name), word);
}

/** Every word and nickname that is known, normalised. */
export const names: readonly string[] = groups.flat().map(plain);

function plain(name: string): string {
  return normalise(name).text.trim();
}

function add(name: string, usual: string): void {
  let node = root;
  for (const unit of name) {
    const next = node.next.get(unit) ?? { next: new Map() };
    node.next.set(unit, next);
    node = next;
  }
  node.usual ??= usual;
}

/**
 * Puts the usual word in place of each nickname, the longest at each place. Letters and digits match as
 * whole words only: `wx` is WeChat, the end of `rwx` is not.
 *
 * @param text a normalised text
 */
export function usual(text: string): string {
  let written = '';
  for (let at = 0; at < text.length; ) {
    const found = longest(text, at);
    written += found ? found.usual : text.charAt(at);
    at = found ? found.end : at + 1;
  }
  return written;
}

function longest(text: string, start: number): { usual: string; end: number } | undefined {
  let node: Node | undefined = root;
  let found: { usual: string; end: number } | undefined;
  if (!root.next.has(text.charAt(start)) || inWord(text, start)) return undefined;
  for (let end = start; end <= text.length; end++) {
    if (node.usual !== undefined && !inWord(text, end)) found = { usual: node.usual, end };
    node = node.next.get(text.charAt(end));
    if (!node) break;
  }
  return found;
}

const inWord = (text: string, at: number) => isLatin(text.charCodeAt(at - 1)) && isLatin(text.charCodeAt(at));
