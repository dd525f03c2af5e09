import { readFileSync } from 'node:fs';

interface Entry {
  optionalDependencies?: Record<string, string>;
  resolved?: string;
}

const { packages }: { packages: Record<string, Entry> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
);
const names = new Set(Object.keys(packages).map((place) => place.split('node_modules/').at(-1)));

describe('the lockfile', () => {
  // npm leaves a platform's package out when it cannot find it, and npm ci then refuses the file everywhere
  test('names the package of every platform, so that npm ci works on all of them', () => {
    const optional = Object.values(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    );
    expect(optional.filter((name) => !names.has(name))).toEqual([]);
  });

  test('names no place to download from', () => {
    const places = Object.values(packages).flatMap(({ resolved = '' }) =>
      /^\w+:/.test(resolved) ? [resolved] : [],
    );
    expect(places).toEqual([]);
  });
});
