import type { ActionName, FunctionName, Input } from '@bianyao/contract';
import type { LocalCloud } from '../../local/cloud/index';

/** What one call takes once the instance is warm. */
export interface Cost {
  /** Database requests. */
  operations: number;
  /** Size of the reply on the wire. */
  bytes: number;
}

/** Calls an action as the phone does. @throws where the reply is a failure: its cost would say nothing. */
export async function cost<F extends FunctionName, A extends ActionName<F>>(
  cloud: LocalCloud,
  [name, action]: readonly [F, A],
  input: Input<F, A>,
): Promise<Cost> {
  const reply = await cloud.call(name, { action, input });
  const record = cloud.calls().at(-1);
  if (!record || !JSON.stringify(reply).startsWith('{"ok":true'))
    throw new Error(`${name}.${action} failed: ${JSON.stringify(reply)}`);
  return { operations: record.operations.length, bytes: record.bytesOut };
}

/** The same, for many inputs, one after the other; the first is called once more before, to warm the instance up. */
export async function costs<F extends FunctionName, A extends ActionName<F>>(
  cloud: LocalCloud,
  call: readonly [F, A],
  inputs: readonly Input<F, A>[],
): Promise<Cost[]> {
  const found: Cost[] = [];
  for (const input of [...inputs.slice(0, 1), ...inputs]) found.push(await cost(cloud, call, input));
  return found.slice(1);
}
