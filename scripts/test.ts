import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium';

/** Everything that must hold before a change lands, cheapest first. */
const STEPS: readonly (readonly [name: string, command: string])[] = [
  ['build', 'tsx scripts/build.ts'],
  ['lint', 'biome ci .'],
  ['types', 'tsx scripts/types.ts'],
  ['content', 'tsx scripts/content/check.ts'],
  ['tests', 'jest'],
];

const CHROMIUM = await ensureChromium();

for (const [name, command] of STEPS) {
  const started = performance.now();
  const { status } = spawnSync(`npx --no-install ${command}`, {
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM },
  });
  if (status !== 0) {
    console.error(`\n${name} failed: ${command}`);
    process.exit(status ?? 1);
  }
  console.log(`${name} passed in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
}
