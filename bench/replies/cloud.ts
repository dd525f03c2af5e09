import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { type LocalCloud, startCloud } from '../../local/cloud/index';
import { parseSchema } from '../../local/cloud/schema';
import { buildFunctions } from '../../scripts/build/functions';
import type { Written } from '../../scripts/content/article';
import { loadContent } from '../../scripts/content/load';
import { readContent } from '../../scripts/content/read';
import { shelf } from '../../scripts/start/shelf';

const SCHEMA = 'cloudfunctions/schema.json';

/** A local cloud with today's functions and the library, in a folder of its own that is gone afterwards. */
export async function withLibrary(
  use: (cloud: LocalCloud, articles: readonly Written[]) => Promise<void>,
): Promise<void> {
  await mkdir('dist', { recursive: true });
  // inside the repository, because a function finds wx-server-sdk in the folders above it
  const folder = await mkdtemp(path.resolve('dist/replies-'));
  const functions = path.join(folder, 'functions');
  await buildFunctions('cloudfunctions', functions);
  const schema = parseSchema(await readFile(SCHEMA, 'utf8'), SCHEMA);
  const cloud = await startCloud({ data: path.join(folder, 'data'), functions, schema, port: 0 });
  try {
    const content = await readContent('content');
    await loadContent(shelf(cloud.database), content, new Date().toISOString());
    await use(cloud, content.articles);
  } finally {
    await cloud.stop();
    await rm(folder, { recursive: true });
  }
}
