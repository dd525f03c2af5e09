import type { Block, Span } from '@bianyao/contract';

/** Numbered, because WXML lists want a key and content has none. */
type Numbered<Item> = Item & { n: number };

/** A block as `components/blocks` shows it: what the content says, every part of it numbered. */
export type BlockView = Numbered<
  | { type: 'paragraph' | 'quote'; spans: Numbered<Span>[] }
  | { type: 'list'; ordered: boolean; items: Numbered<{ spans: Numbered<Span>[] }>[] }
  | Extract<Block, { type: 'heading' | 'image' }>
>;

const number = <Item>(items: readonly Item[]): Numbered<Item>[] => items.map((item, n) => ({ ...item, n }));

/** Prepares blocks for the screen. */
export const viewBlocks = (blocks: readonly Block[]): BlockView[] =>
  blocks.map((block, n) => {
    if (block.type === 'list') {
      return { ...block, n, items: number(block.items.map((spans) => ({ spans: number(spans) }))) };
    }
    if (block.type === 'paragraph' || block.type === 'quote')
      return { ...block, n, spans: number(block.spans) };
    return { ...block, n };
  });
