import { randomUUID } from 'node:crypto';
import type { CallRecord } from './calls';
import { codeOf, PlatformError } from './errors';
import { entry, exists, readConfig } from './functions/config';
import type { Caller } from './identity';
import { APP_ID, ENVIRONMENT, type World } from './world';

/** One call of a function, whoever makes it. */
export interface Invocation {
  name: string;
  /** the event as JSON text */
  event: string;
  /** `action` of the event, for the record */
  action: string;
  caller: Caller;
}

/**
 * Runs a function for a caller and keeps a record of it.
 *
 * @returns the result as JSON text
 * @throws PlatformError FUNCTION_NOT_FOUND, FUNCTIONS_EXECUTE_FAIL or FUNCTIONS_TIME_LIMIT_EXCEEDED
 */
export async function invoke(world: World, invocation: Invocation): Promise<string> {
  const { name } = invocation;
  if (!exists(world.functions, name))
    throw new PlatformError('FUNCTION_NOT_FOUND', `FunctionName parameter could not be found: ${name}`);
  const record = recordOf(world, invocation);
  world.calls.open(record);
  const started = performance.now();
  try {
    const text = await world.runner.run(runOf(world, invocation, record.id));
    record.bytesOut = Buffer.byteLength(text);
    return text;
  } catch (error) {
    record.error = codeOf(error);
    throw error;
  } finally {
    record.ms = performance.now() - started;
  }
}

const recordOf = ({ clock }: World, { name, action, caller, event }: Invocation): CallRecord => ({
  id: randomUUID(),
  at: new Date(clock.now()).toISOString(),
  function: name,
  action,
  caller: caller.openid ?? '',
  source: caller.source,
  ms: 0,
  bytesIn: Buffer.byteLength(event),
  bytesOut: 0,
  operations: [],
});

const runOf = (world: World, { name, event, caller }: Invocation, call: string) => ({
  name,
  event,
  file: entry(world.functions, name),
  // WeChat adds this to what a phone sends, and to nothing else
  added: caller.source === 'wx_client' ? { userInfo: { appId: APP_ID, openId: caller.openid } } : {},
  environment: environmentOf(world, { ...caller, functionName: name, call }),
  stoppedAt: world.clock.stoppedAt(),
  timeout: readConfig(world.functions, name).timeout,
});

/**
 * The variables a function's instance has on the platform. TCB_CONTEXT_CNFG is the platform's own way to tell the
 * SDK where its backend is; TENCENTCLOUD_RUNENV=SCF spares two look-ups of a metadata host per request, and without
 * region, namespace and credentials the SDK complains or crashes (docs/adr/0002-redirect-the-sdk.md).
 */
function environmentOf({ identity, origin }: World, caller: Caller): Record<string, string> {
  const context = {
    ...(caller.openid ? { WX_OPENID: caller.openid } : {}),
    WX_APPID: APP_ID,
    WX_CLIENTIP: '127.0.0.1',
    WX_API_TOKEN: identity.seal(caller),
  };
  return {
    ...context,
    WX_CONTEXT_KEYS: Object.keys(context).join(','),
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${origin}/admin` }),
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SEQID,TCB_SOURCE',
    TCB_ENV: ENVIRONMENT,
    TCB_SEQID: caller.call ?? '',
    TCB_SOURCE: caller.source,
    SCF_NAMESPACE: ENVIRONMENT,
    // a slow laptop is no fault of the function: mutes the SDK's "longer than 3s" and nothing else
    SILENCE: 'true',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'AKIDlocal',
    TENCENTCLOUD_SECRETKEY: 'local',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
  };
}
