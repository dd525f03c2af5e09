import { spawnSync } from 'node:child_process';

/** One program for each place code runs in, so that `wx` is unknown in the cloud and `process` on the phone. */
const PROGRAMS = ['.', 'cloudfunctions', 'local', 'local/phone/runtime', 'scripts', 'bench', 'test'];

const failed = PROGRAMS.filter(
  (program) =>
    spawnSync('npx', ['--no-install', 'tsc', '-p', program], { stdio: 'inherit', shell: true }).status !== 0,
);

if (failed.length > 0) {
  console.error(`types do not hold in: ${failed.join(', ')}`);
  process.exit(1);
}
