import type { LocalCloud } from '../../local/cloud';
import type { Loaded } from '../content/load';
import { type Problem, sentence } from '../content/problem';
import { shelf } from './shelf';
import { isLoaded, noteLoaded, stampOf } from './stamp';

/**
 * Brings the local database to the state of `content/`; what is broken is named and left out.
 * Reading and checking every article takes longer than all other steps, so it is done when one has changed.
 *
 * @returns what was done, for the person at the terminal
 */
export async function loadLibrary(cloud: LocalCloud, data: string): Promise<string> {
  const stamp = stampOf();
  if (isLoaded(data, stamp)) return 'unchanged';
  // loaded here because a start that finds nothing changed does without the Markdown family
  const { readContent } = await import('../content/read');
  const { loadContent } = await import('../content/load');
  const content = await readContent('content');
  for (const problem of content.problems) console.warn(sentence(problem));
  const now = new Date(cloud.clock.now()).toISOString();
  const loaded = await loadContent(shelf(cloud.database), content, now);
  if (content.problems.length === 0) noteLoaded(data, stamp);
  return told(content.articles.length, loaded, content.problems);
}

const told = (articles: number, { written, withdrawn }: Loaded, problems: readonly Problem[]) =>
  [
    `${articles} articles`,
    written > 0 && `${written} documents written`,
    withdrawn > 0 && `${withdrawn} withdrawn`,
    problems.length > 0 && `${problems.length} problems`,
  ]
    .filter(Boolean)
    .join(', ');
