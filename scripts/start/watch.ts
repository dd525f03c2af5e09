import { watch } from 'node:fs';
import type { LocalCloud } from '../../local/cloud';
import { buildFunctions } from '../build/functions';
import { loadLibrary } from './library';
import { step } from './progress';

/** Editors write a file in several steps; these many milliseconds without a change count as done. */
const QUIET = 50;

/**
 * Keeps functions and library up to date while somebody edits them.
 *
 * @returns how to stop
 */
export function watchSources(cloud: LocalCloud, data: string): () => void {
  const functions = watchFolder('cloudfunctions', () => step('functions', () => rebuild(cloud)));
  const content = watchFolder('content', () =>
    step('content', async () => [await loadLibrary(cloud, data), undefined]),
  );
  return () => {
    functions();
    content();
  };
}

async function rebuild(cloud: LocalCloud) {
  const names = await buildFunctions('cloudfunctions', 'dist/cloudfunctions');
  cloud.reload();
  return [`${names.join(', ')} rebuilt`, undefined] as const;
}

/** A source that does not build is named; what ran before goes on. */
function watchFolder(folder: string, work: () => Promise<unknown>): () => void {
  let timer: NodeJS.Timeout | undefined;
  const say = (error: unknown) => console.error(error instanceof Error ? error.message : error);
  const watcher = watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => work().catch(say), QUIET);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
