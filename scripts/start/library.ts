import type { LocalCloud } from '../../local/cloud';
import { type Loaded, loadContent } from '../content/load';
import { type Problem, sentence } from '../content/problem';
import { readContent } from '../content/read';
import { shelf } from './shelf';

/** Brings the local database to the state of `content/`; what is broken is named and left out. */
export async function loadLibrary(cloud: LocalCloud): Promise<string> {
  const content = await readContent('content');
  for (const problem of content.problems) console.warn(sentence(problem));
  const now = new Date(cloud.clock.now()).toISOString();
  return told(
    content.articles.length,
    await loadContent(shelf(cloud.database), content, now),
    content.problems,
  );
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
