import { createHash } from 'node:crypto';
import path from 'node:path';
import type { Draft } from '@bianyao/contract';
import { propose } from './grade';
import { readJekyll } from './jekyll';
import { unique } from './links';
import { type Page, PageError } from './page';
import { readScraped } from './scraped';
import { slug } from './slug';

/** In UTF-16 units; an article is some thousands, what is longer is something else. */
const LONGEST = 1_000_000;

/**
 * Makes a draft of a saved page.
 *
 * @param now ISO 8601
 * @throws PageError saying what to do
 */
export function readDraft(file: string, text: string, now: string): Draft {
  if (text.length > LONGEST)
    throw new PageError('file', `it is longer than ${LONGEST} characters; save the article alone.`);
  const page = read(file, text.replace(/^\uFEFF/, ''));
  if (page.blocks.length === 0)
    throw new PageError('file', 'it has no text; save the page with its article.');
  const links = unique(page.links);
  const found = { ...page, links, ...propose({ ...page, links }) };
  return { _id: idOf(file), ...found, importedAt: now, hash: hash(found) };
}

function read(file: string, text: string): Page {
  try {
    return text.startsWith('---') ? readJekyll(file, text) : readScraped(text);
  } catch (error) {
    // the parsers call themselves for every level, and a stack has an end
    if (!(error instanceof RangeError)) throw error;
    throw new PageError('file', 'its elements are nested too deep to be an article; save the text alone.');
  }
}

function idOf(file: string): string {
  const name = path.basename(file, path.extname(file));
  const id = slug(name);
  if (!id)
    throw new PageError(
      'file',
      `"${name}" cannot be an id; rename the file with letters, digits and hyphens.`,
    );
  return id;
}

const hash = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('hex');
