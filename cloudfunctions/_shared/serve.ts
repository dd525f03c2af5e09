import type { ActionName, FunctionName, Input, Output, Reply } from '@bianyao/contract';
import * as z from 'zod/mini';
import type { Action } from './action';
import { type Context, currentContext } from './context';
import { badRequest, notFound, toFailure } from './errors';
import { scan } from './scan';

/** Every action the contract names for function `F`: no more, no fewer. */
export type Actions<F extends FunctionName> = { [A in ActionName<F>]: Action<Input<F, A>, Output<F, A>> };

type Handler = Pick<Action<never, unknown>, 'admit' | 'handle'>;

/** The platform adds members of its own, such as `userInfo`; they are not trusted and not read. */
const shape = z.object({ action: z.string(), input: z.optional(z.unknown()) });

/**
 * Turns a table of actions into a cloud function's `main`. It never throws: the answer is a value.
 *
 * Order: size and keys, event shape, action, caller, input, limit, run, output. Who calls is asked
 * before the input is read, so that a stranger learns nothing about an action from its complaints.
 */
export function serve<F extends FunctionName>(actions: Actions<F>) {
  // A plain object would answer to inherited names such as `constructor`.
  const table = new Map<string, Handler>(Object.entries<Handler>(actions));
  return async function main(event: unknown): Promise<Reply<unknown>> {
    const context = currentContext();
    try {
      return { ok: true, data: await dispatch(table, event, context) };
    } catch (thrown) {
      return { ok: false, error: toFailure(thrown, context.id) };
    }
  };
}

async function dispatch(table: Map<string, Handler>, event: unknown, context: Context): Promise<unknown> {
  scan(event);
  const call = shape.safeParse(event);
  if (!call.success) throw badRequest();
  const action = table.get(call.data.action);
  if (!action) throw notFound('没有这个功能。请更新小程序后再试。');
  action.admit(context.caller);
  return action.handle(call.data.input, context);
}
