import { messageOf } from './errors';
import { names, nextRun, readConfig, type Trigger } from './functions/config';
import { invoke } from './invoke';
import type { World } from './world';

/**
 * Fires the timer of a function now.
 *
 * @returns what the function returned
 * @throws RangeError when it has no timer
 */
export async function fire(world: World, name: string): Promise<unknown> {
  const [trigger] = readConfig(world.functions, name).triggers;
  if (!trigger) throw new RangeError(`${name} has no timer in its config.json`);
  return JSON.parse(await run(world, name, trigger));
}

const run = (world: World, name: string, trigger: Trigger) =>
  invoke(world, {
    name,
    action: trigger.name,
    caller: { source: 'wx_trigger' },
    event: JSON.stringify({
      Type: 'Timer',
      TriggerName: trigger.name,
      Time: new Date(world.clock.now()).toISOString(),
      Message: '',
    }),
  });

/** Makes a tick: each fires the timers that fell due since the one before, once each however long ago that was. */
export function createTimers(world: World): () => Promise<void> {
  let last = world.clock.now();
  return async () => {
    const since = last;
    last = world.clock.now();
    await Promise.all(names(world.functions).map((name) => fireDue(world, name, { since, now: last })));
  };
}

async function fireDue(
  world: World,
  name: string,
  { since, now }: { since: number; now: number },
): Promise<void> {
  try {
    const due = readConfig(world.functions, name).triggers.filter(
      ({ config }) => nextRun(config, since) <= now,
    );
    await Promise.all(due.map((trigger) => run(world, name, trigger)));
  } catch (error) {
    world.log({ level: 'error', text: `${name}: timer failed: ${messageOf(error)}` });
  }
}
