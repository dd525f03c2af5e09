import type { Article, Card } from '@bianyao/contract';
import { forget, keep, recall } from '../platform/storage';

/** What was read lately, kept whole: without a network it can be read again. */
const LIST = 'history.1';
const MOST = 20;

/** An article as it was when it was read. */
export interface Kept {
  article: Article;
  /** When it was read, in milliseconds since 1970 UTC. */
  at: number;
}

const keyOf = (id: string) => `article.1.${id}`;

const cardOf = ({
  id,
  kind,
  title,
  claim,
  verdict,
  truth,
  topic,
  asOf,
  reviewBy,
  sourceCount,
}: Article): Card => ({
  ...{ id, kind, title, truth, topic, asOf, reviewBy, sourceCount },
  ...(claim && { claim }),
  ...(verdict && { verdict }),
});

/** Cards of what was read, newest first. */
export const listRead = (): readonly Card[] => recall<Card[]>(LIST) ?? [];

/** An article kept on this phone. */
export const recallArticle = (id: string): Kept | undefined => recall<Kept>(keyOf(id));

/** Keeps an article that was opened; the oldest of more than twenty goes. */
export function remember(article: Article, at: number): void {
  const cards = [cardOf(article), ...listRead().filter(({ id }) => id !== article.id)];
  for (const { id } of cards.slice(MOST)) forget(keyOf(id));
  keep(LIST, cards.slice(0, MOST));
  keep(keyOf(article.id), { article, at });
}
/** Drops an article that readers are no longer given. */
export function drop(id: string): void {
  keep(
    LIST,
    listRead().filter((card) => card.id !== id),
  );
  forget(keyOf(id));
}
