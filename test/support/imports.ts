import path from 'node:path';

/** What a folder may import. The longest matching folder decides. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  typings: ['typings'],
  'miniprogram/app.ts': [
    'miniprogram/services',
    'miniprogram/stores',
    'miniprogram/platform',
    'miniprogram/utils',
  ],
  'miniprogram/pages': ['components', 'services', 'stores', 'guides', 'platform', 'utils'].map(
    (name) => `miniprogram/${name}`,
  ),
  'miniprogram/components': ['miniprogram/components', 'miniprogram/utils'],
  'miniprogram/services': ['miniprogram/services', 'miniprogram/platform', 'miniprogram/utils'],
  'miniprogram/stores': ['stores', 'services', 'platform', 'guides', 'utils'].map(
    (name) => `miniprogram/${name}`,
  ),
  'miniprogram/platform': ['miniprogram/platform', 'miniprogram/utils'],
  'miniprogram/guides': ['miniprogram/guides'],
  'miniprogram/utils': ['miniprogram/utils'],
  'cloudfunctions/_shared': ['cloudfunctions/_shared'],
  cloudfunctions: ['cloudfunctions/_shared'],
  content: [],
  local: ['local'],
  scripts: ['scripts', 'local'],
  // they measure the engine itself, which knows no platform
  'scripts/quality': ['scripts', 'cloudfunctions/_shared/matching'],
  'scripts/quality.ts': ['scripts', 'cloudfunctions/_shared/matching'],
  'bench/search': ['bench', 'scripts', 'cloudfunctions/_shared/matching'],
  'bench/search.ts': ['bench', 'scripts', 'cloudfunctions/_shared/matching'],
  bench: ['bench', 'scripts', 'local'],
};

/** Folders in which every subfolder is a world of its own. */
const APART = ['miniprogram/pages', 'cloudfunctions'];

interface Import {
  target: string;
  typeOnly: boolean;
}

/** The relative and contract imports of a file, as paths from the root. */
export function imports(file: string, text: string): Import[] {
  const statement =
    /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"](\.[^'"]+|@bianyao\/contract)['"]/gm;
  return [...text.matchAll(statement)].map(([, type, name = '']) => ({
    target: name.startsWith('.') ? path.join(path.dirname(file), name) : 'typings',
    typeOnly: type !== undefined,
  }));
}

/** One sentence for each import the file may not have. */
export function forbidden(file: string, text: string): string[] {
  const owner = ownerOf(file);
  if (owner === undefined) return [];
  return imports(file, text)
    .filter((line) => !allowed(file, owner, line))
    .map(({ target }) => `${file} may not import ${target}`);
}

const under = (folder: string, file: string) => file === folder || file.startsWith(`${folder}/`);

const ownerOf = (file: string) =>
  Object.keys(MAY_IMPORT)
    .filter((folder) => under(folder, file))
    .sort((a, b) => b.length - a.length)[0];

function allowed(file: string, owner: string, { target, typeOnly }: Import): boolean {
  if (under('typings', target)) return typeOnly;
  const own = APART.find((folder) => under(folder, file));
  if (own && under(folderWithin(own, file), target)) return true;
  return (MAY_IMPORT[owner] ?? []).some((folder) => under(folder, target));
}

const folderWithin = (folder: string, file: string) =>
  file
    .split('/')
    .slice(0, folder.split('/').length + 1)
    .join('/');
