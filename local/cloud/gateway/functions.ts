import * as z from 'zod/mini';
import { invoke } from '../invoke';
import type { Action } from './index';

const message = z.object({ function_name: z.string(), request_data: z._default(z.string(), '{}') });

/** `cloud.callFunction` from a function: the person stays, the source grows by a link. */
const invokeFunction: Action = async (world, { body, caller }) => {
  const { function_name: name, request_data: event } = message.parse(body);
  const next = { ...caller, source: `${caller.source},scf` };
  return { data: { response_data: await invoke(world, { name, event, action: '', caller: next }) } };
};

export const functions: Record<string, Action> = { 'functions.invokeFunction': invokeFunction };
