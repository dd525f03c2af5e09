import { execFileSync } from 'node:child_process';

/** Cloud functions are tested as built; tests never see a stale bundle. */
export default function setup() {
  execFileSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts', '--functions'], {
    stdio: 'inherit',
  });
}
