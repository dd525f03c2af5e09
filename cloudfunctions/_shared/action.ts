import type { ActionName, FunctionName, Input, Output } from '@bianyao/contract';
import type * as z from 'zod/mini';
import { type Access, guardOf } from './access';
import type { Caller, Context } from './context';
import { toBadRequest } from './errors';
import { type Limit, spend } from './limits';

/** One action as written in its file: everything about it is declared here. */
export interface Spec<I, O> {
  access: Access;
  limit?: Limit<I>;
  /** Strict, with strings, numbers, booleans and enums at its leaves: operators cannot pass. */
  input: z.ZodMiniType<I, unknown>;
  /** Closed: what the contract does not name is dropped and never leaves. */
  output: z.ZodMiniType<O, unknown>;
  run(input: I, context: Context): Promise<O>;
}

/** One action as {@link serve} uses it. */
export interface Action<I, O> {
  admit(caller: Caller): void;
  input: z.ZodMiniType<I, unknown>;
  handle(input: unknown, context: Context): Promise<O>;
}

/** Declares action `A` of function `F`; its input and output must be what the contract says. */
export function action<F extends FunctionName, A extends ActionName<F>>(
  spec: Spec<Input<F, A>, Output<F, A>>,
): Action<Input<F, A>, Output<F, A>> {
  return {
    admit: guardOf(spec.access),
    input: spec.input,
    async handle(raw, context) {
      const input = parse(spec.input, raw);
      if (spec.limit) await spend(spec.limit, input, context);
      return spec.output.parse(await spec.run(input, context));
    },
  };
}

function parse<I>(schema: z.ZodMiniType<I, unknown>, raw: unknown): I {
  const result = schema.safeParse(raw);
  if (!result.success) throw toBadRequest(result.error);
  return result.data;
}
