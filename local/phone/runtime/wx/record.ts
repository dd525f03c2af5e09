import { deviceChannel } from '../device';

/** One cloud call, as the device bar lists it. */
export interface CallRecord {
  name: string;
  action: string;
  /** Milliseconds from the call to its answer. */
  ms: number;
  bytesIn: number;
  bytesOut: number;
  /** `ok`, or the code of what went wrong. */
  outcome: string;
}

const LIMIT = 50;
const calls: CallRecord[] = [];
Object.assign(globalThis, { __calls: calls });
let channel: BroadcastChannel | undefined;

/** Keeps the last fifty calls on `window.__calls` and tells the device bar. */
export function record(call: CallRecord): void {
  calls.push(call);
  if (calls.length > LIMIT) calls.shift();
  channel ??= deviceChannel();
  channel.postMessage(call);
}
