import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { forbidden, imports } from './support/imports';

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => /\.(ts|mjs)$/.test(file) && !file.startsWith('test/'));

describe('who may import whom', () => {
  test('is kept by every file', () => {
    const broken = tracked.flatMap((file) => forbidden(file, readFileSync(file, 'utf8')));
    expect(broken).toEqual([]);
  });

  test.each([
    ['miniprogram/components/a/a.ts', "import { x } from '../../services/content';"],
    ['miniprogram/pages/a/a.ts', "import { x } from '../b/b';"],
    ['miniprogram/utils/a.ts', "import { x } from '../platform/storage';"],
    ['miniprogram/services/a.ts', "import { Card } from '@bianyao/contract';"],
    ['cloudfunctions/content/read.ts', "import { x } from '../search/topic';"],
    ['cloudfunctions/content/read.ts', "import { x } from '../../local/cloud';"],
    ['local/cloud/index.ts', "import { x } from '../../cloudfunctions/_shared/serve';"],
    ['typings/contract.ts', "import type { x } from '../scripts/build';"],
  ])('refuses in %s: %s', (file, line) => {
    expect(forbidden(file, line)).toHaveLength(1);
  });

  test.each([
    ['miniprogram/pages/a/a.ts', "import { read } from '../../services/content';"],
    ['miniprogram/pages/a/a.ts', "import type { Card } from '@bianyao/contract';"],
    ['cloudfunctions/content/read.ts', "import { serve } from '../_shared/serve';"],
  ])('allows in %s: %s', (file, line) => {
    expect(forbidden(file, line)).toEqual([]);
  });

  test('sees imports over several lines', () => {
    const text = "import {\n  a,\n  type B,\n} from './a';\nexport type { C } from './c';";
    expect(imports(path.join('local', 'x.ts'), text)).toEqual([
      { target: path.join('local', 'a'), typeOnly: false },
      { target: path.join('local', 'c'), typeOnly: true },
    ]);
  });
});

describe('the phone', () => {
  const phone = tracked.filter((file) => file.startsWith('miniprogram/'));

  test('reaches the cloud through one file only', () => {
    const users = phone.filter((file) => readFileSync(file, 'utf8').includes('wx.cloud'));
    expect(users).toEqual(['miniprogram/services/cloud.ts']);
  });

  test.each(['guides', 'utils'])('keeps %s free of the platform', (folder) => {
    const users = phone.filter(
      (file) => file.startsWith(`miniprogram/${folder}/`) && /\bwx\./.test(readFileSync(file, 'utf8')),
    );
    expect(users).toEqual([]);
  });
});
