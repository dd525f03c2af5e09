import { messageOf } from './errors';
import { names, readConfig } from './functions/config';
import { invoke } from './invoke';
import type { World } from './world';

/**
 * Pushes the messages WeChat owes, each to the function whose `config.json` names it under `events`.
 * A message is tried once; after a crash in between it may come a second time, as on the platform.
 *
 * @returns how many were pushed
 */
export async function deliver(world: World): Promise<number> {
  const due = world.outbox.due();
  for (const { id, event } of due) {
    await push(world, event);
    world.outbox.settled(id);
  }
  return due.length;
}

async function push(world: World, event: Record<string, unknown>): Promise<void> {
  const kind = String(event.Event);
  const name = names(world.functions).find((one) => readConfig(world.functions, one).events.includes(kind));
  if (!name)
    return world.log({
      level: 'warn',
      text: `no function takes ${kind}: name it under "events" in its config.json`,
    });
  // The platform does not say which SOURCE a pushed message has; a function must not build on it.
  const caller = { source: 'wx_trigger' };
  await invoke(world, { name, event: JSON.stringify(event), action: kind, caller }).catch((error) =>
    world.log({ level: 'error', text: `${name}: ${kind} failed: ${messageOf(error)}` }),
  );
}
