import type { Engine } from './engine';
import { flexsearch } from './flexsearch';
import { fts5 } from './fts5';
import { minisearch, minisearchFuzzy } from './minisearch';
import { ours } from './ours';

export const ENGINES: readonly Engine[] = [ours, minisearch, minisearchFuzzy, flexsearch, fts5];
