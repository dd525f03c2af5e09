import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Draft } from '@bianyao/contract';
import { type Problem, sentence } from '../problem';
import { readDraft } from './draft';
import { PageError } from './page';
import type { Outcome } from './store';

const PAGES = /\.(md|markdown|html?|txt)$/i;

/** A file that was read, or what is wrong with it. */
export type Read = { file: string; draft: Draft } | { file: string; problem: Problem };

/**
 * Reads a saved page, or every page of a folder.
 *
 * @param now ISO 8601
 * @throws PageError where there is nothing to read
 */
export async function readPages(place: string, now: string): Promise<Read[]> {
  return Promise.all((await pages(place)).map((file) => readPage(file, now)));
}

export const drafts = (read: readonly Read[]): Draft[] =>
  read.flatMap((entry) => ('draft' in entry ? [entry.draft] : []));

/** One line per file; `outcomes` stand in the order of the drafts. */
export function tell(read: readonly Read[], outcomes: readonly Outcome[]): string[] {
  const left = [...outcomes];
  return read.map((entry) =>
    'draft' in entry ? line(entry.file, entry.draft, left.shift()) : sentence(entry.problem),
  );
}

async function pages(place: string): Promise<string[]> {
  const found = await stat(place).catch(() => undefined);
  if (!found) throw new PageError(place, 'there is no such file or folder; check the path.');
  if (found.isFile()) return [place];
  const names = (await readdir(place)).filter((name) => PAGES.test(name)).sort();
  if (names.length === 0)
    throw new PageError(place, 'it holds no .md, .html or .txt file; name another folder.');
  return names.map((name) => path.join(place, name));
}

async function readPage(file: string, now: string): Promise<Read> {
  try {
    return { file, draft: readDraft(file, await readFile(file, 'utf8'), now) };
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    const { line, field, remedy } = error;
    return { file, problem: { file, line, field, remedy } };
  }
}

function line(file: string, draft: Draft, outcome: Outcome | undefined): string {
  const { _id, date, source, blocks, images, links, grade } = draft;
  const parts = [
    `${blocks.length} blocks`,
    `${images.length} images`,
    `${links.length} links`,
    `grade ${grade}`,
  ];
  return `${file}: ${outcome} draft ${_id} (${source ?? 'no source'}, ${date ?? 'no date'}, ${parts.join(', ')})`;
}
