import type { Draft } from '@bianyao/contract';

/** What a page says about itself, before it becomes a draft. */
export type Page = Pick<Draft, 'title' | 'date' | 'source' | 'blocks' | 'images' | 'links'>;

/** A page that cannot be read. `remedy` says what to do, as one sentence. */
export class PageError extends Error {
  override readonly name = 'PageError';
  constructor(
    readonly field: string,
    readonly remedy: string,
    readonly line = 1,
  ) {
    super(`${field}: ${remedy}`);
  }
}

/** The day in a text such as `2022-05-24 19:28:46 +0800`. */
export const dayIn = (text: string | undefined): string | null =>
  text?.match(/\d{4}-\d{2}-\d{2}/)?.[0] ?? null;
