import { watch } from 'node:fs';

/** Editors write a file in several steps; these many milliseconds without a change count as done. */
const QUIET = 30;
const IGNORED = /(^|[\\/])(miniprogram_npm|\.git)([\\/]|$)|~$|\.swp$/;

/**
 * Runs `work` one at a time: a call while it runs makes it run once more afterwards, so that no change
 * is missed (esbuild would join the running build).
 */
export function serialised(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const loop = async (): Promise<void> => {
    try {
      do {
        again = false;
        await work();
      } while (again);
    } finally {
      running = undefined;
    }
  };
  return () => {
    if (running) again = true;
    else running = loop();
    return running;
  };
}

/** Calls `changed` after edits below a folder; returns how to stop. */
export function watchFolder(folder: string, changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    if (name && IGNORED.test(name)) return;
    clearTimeout(timer);
    timer = setTimeout(changed, QUIET);
  });
  return () => {
    clearTimeout(timer);
    watcher.close();
  };
}
