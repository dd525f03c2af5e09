import type { Written } from './article';

/** Names every article whose review is overdue; readers see 已过期待复核 until somebody looks again. */
export function overdue(articles: readonly Written[], today: string): string[] {
  return articles
    .filter(({ reviewBy }) => reviewBy < today)
    .map(
      ({ id, reviewBy }) => `${id} reviewBy: it was due on ${reviewBy}; check it again and set a new day.`,
    );
}
