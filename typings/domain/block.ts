/** A run of text. `cites` names sources by number; `link` leads to another article by id. */
export interface Span {
  text: string;
  strong?: true;
  cites?: readonly number[];
  link?: string;
}

/** Rendered content is data, never HTML. */
export type Block =
  | { type: 'paragraph'; spans: readonly Span[] }
  | { type: 'heading'; text: string }
  | { type: 'list'; ordered: boolean; items: readonly (readonly Span[])[] }
  | { type: 'quote'; spans: readonly Span[] }
  | { type: 'image'; src: string; alt: string; caption?: string; width?: number; height?: number };

/** What a part of an article answers; the reading page orders parts by it. */
export type Role =
  /** 现在怎么做 */
  | 'do'
  /** 不要 */
  | 'dont'
  /** 我们知道什么 */
  | 'known'
  /** 还没有人回答 */
  | 'open'
  /** 为什么有人信 */
  | 'why'
  /** 我们怎么查的 */
  | 'checked'
  /** Anything else, in its own words. */
  | 'text';

export interface Section {
  role: Role;
  title: string;
  blocks: readonly Block[];
}
