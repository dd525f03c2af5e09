import open from 'open';
import { StartError } from '../local/cloud/errors';
import { SchemaError } from '../local/cloud/schema';
import { type Options, readOptions, UsageError } from './start/options';
import { type Platform, startPlatform } from './start/platform';

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(sentence(error));
  process.exit(1);
}

async function run(options: Options): Promise<void> {
  const platform = await startPlatform(options);
  const took = (performance.now() / 1000).toFixed(1);
  console.log(`\nready ${platform.origin}\n(in ${took} s, Ctrl-C stops)`);
  stopOnSignal(platform);
  if (options.open && process.stdout.isTTY) await open(platform.origin);
}

function stopOnSignal(platform: Platform): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => platform.stop().then(() => process.exit(0)));
}

/** What a person can mend is one sentence; anything else is our bug and keeps its stack. */
function sentence(error: unknown): unknown {
  if (error instanceof StartError) return `${error.message} ${error.remedy}`;
  if (error instanceof UsageError || error instanceof SchemaError) return error.message;
  return error;
}
