import { randomUUID } from 'node:crypto';
import { sdk } from './sdk';

/** Who calls. The platform vouches for both; nothing in an event can change them. */
export interface Caller {
  /** Empty for an anonymous caller, as in the single page of a timeline. */
  openid: string;
  /** Where the call came in, such as `wx_client`; a chain such as `wx_client,scf` for calls between functions. */
  source: string;
}

/** What an action may know besides its input: who, when, and a name for this call. */
export interface Context {
  caller: Caller;
  /** Milliseconds since 1970, UTC. */
  now: number;
  /** Names this call in the log. */
  id: string;
}

/** Reads the clock, chance and the platform's identity: the only place that does. */
export function currentContext(): Context {
  const { OPENID = '', SOURCE = '' } = sdk.getWXContext();
  return { caller: { openid: OPENID, source: SOURCE }, now: Date.now(), id: randomUUID().slice(0, 8) };
}
