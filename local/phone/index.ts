import { realpathSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import { type Bundler, createBundler } from './build/bundle';
import type { Roots } from './build/modules';
import { describe } from './build/problem';
import { problemsOf, seenFrom } from './build/program';
import { buildHost } from './hosting';
import { createReload } from './reload';
import { answer, type Site } from './server';
import { serialised, watchFolder } from './watch';

/** A mini program running in the browser, served by somebody else's HTTP server. */
export interface Phone {
  /** Answers the phone's addresses; false when a request is not for the phone. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
  /** Compiles the source anew and reloads open pages. */
  rebuild(): Promise<void>;
  stop(): Promise<void>;
  /** Milliseconds from the call to the first compiled program. */
  readonly ready: number;
}

export interface PhoneSettings {
  /** Folder of the mini program, with app.json. */
  readonly root: string;
  /** Receives a line for each build, and the problems of a broken one. */
  readonly log: (line: string) => void;
  /** Compile again on every edit. */
  readonly dev: boolean;
}

const EMPTY = { script: '', map: '{}', style: '' };
const packages = fileURLToPath(new URL('../../node_modules', import.meta.url));

/**
 * Compiles a mini program and serves it to browsers.
 * A source that does not compile does not stop it: pages show what is wrong until it is mended.
 */
export async function startPhone({ root, log, dev }: PhoneSettings): Promise<Phone> {
  const begin = performance.now();
  // esbuild reports real paths, and ours are compared with them.
  const roots: Roots = { source: realpathSync(root), packages: realpathSync(packages) };
  const [bundler, host] = await Promise.all([createBundler(roots), buildHost()]);
  const site: Site = { roots, reload: createReload(), host, bundle: EMPTY };
  const rebuild = serialised(() => compile(site, bundler, log));
  await rebuild();
  const unwatch = dev ? watchFolder(roots.source, rebuild) : undefined;
  return {
    handle: async (request, response) => answer(site, request, response),
    rebuild,
    async stop() {
      unwatch?.();
      site.reload.stop();
      await bundler.stop();
    },
    ready: Math.round(performance.now() - begin),
  };
}

async function compile(site: Site, bundler: Bundler, log: PhoneSettings['log']): Promise<void> {
  const begin = performance.now();
  try {
    site.bundle = await bundler.build();
    log(`phone compiled in ${Math.round(performance.now() - begin)} ms`);
    site.reload.reload();
  } catch (error) {
    report(site, log, error);
  }
}

/** What the author can mend is shown; anything else is our own fault and not to be hidden. */
function report({ reload }: Site, log: PhoneSettings['log'], error: unknown): void {
  const problems = problemsOf(error)?.map((problem) => seenFrom(process.cwd(), problem));
  if (!problems) throw error;
  for (const problem of problems) log(describe(problem));
  reload.report(problems);
}
