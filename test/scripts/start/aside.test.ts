import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setAside } from '../../../scripts/start/aside';
import { folderWith } from '../../support/folder';

describe('a fresh start', () => {
  test('moves the old state aside, named by the time, and loses nothing', async () => {
    const folder = folderWith({ 'data/cloud.db': 'by hand' });
    const aside = await setAside(path.join(folder, 'data'), new Date(2026, 10, 21, 18, 5, 9).getTime());
    expect(aside).toBe(path.join(folder, 'data-20261121-180509'));
    expect(readFileSync(path.join(folder, 'data-20261121-180509/cloud.db'), 'utf8')).toBe('by hand');
    expect(existsSync(path.join(folder, 'data'))).toBe(false);
  });

  test('has nothing to move where nothing was', async () => {
    expect(await setAside(path.join(folderWith(), 'data'), 0)).toBeUndefined();
  });
});
