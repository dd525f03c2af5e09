import type {
  ActionName,
  Failure,
  FunctionName,
  Input,
  Output,
  Reply,
  TransportCode,
} from '@bianyao/contract';
import { deadline } from '../utils/deadline';

/** How long a reader waits for any reply. */
const PATIENCE_MS = 15_000;

/** An expected failure: what the function answered, or why there is no answer. `message` is for the reader. */
export class CloudError extends Error {
  override readonly name = 'CloudError';

  constructor(readonly failure: Omit<Failure, 'code'> & { code: Failure['code'] | TransportCode }) {
    super(failure.message);
  }
}

/** Readies the cloud; once, before the first call. */
export const connect = (): void => wx.cloud.init();

/**
 * Calls one action of one cloud function.
 *
 * @throws CloudError when the function says no, there is no network, or nothing came back in 15 seconds
 */
export async function call<F extends FunctionName, A extends ActionName<F>>(
  name: F,
  action: A,
  input: Input<F, A>,
): Promise<Output<F, A>> {
  const reply = await send<Output<F, A>>(name, { action, input });
  if (reply.ok) return reply.data;
  throw new CloudError(reply.error);
}

async function send<T>(name: FunctionName, data: object): Promise<Reply<T>> {
  try {
    const { result } = await deadline(wx.cloud.callFunction({ name, data }), PATIENCE_MS);
    return result as Reply<T>; // The one cast of the phone: WeChat types every result as any object.
  } catch (cause) {
    throw new CloudError(lost(cause));
  }
}

/** What WeChat rejects with: never documented in full, so parsed before use. */
const textOf = (cause: unknown): string =>
  typeof cause === 'object' && cause !== null && 'errMsg' in cause ? String(cause.errMsg) : String(cause);

/** Why no reply came, in words. A function that crashed or is missing answers with a code below -500000 or -404000. */
function lost(cause: unknown): CloudError['failure'] {
  const text = textOf(cause);
  if (/time(d )?out/i.test(text)) return { code: 'TIMEOUT', message: '等了很久没有回应。请稍后再试一次。' };
  if (/-50\d{4}|-404\d{3}/.test(text))
    return { code: 'INTERNAL', message: '我们这边出了问题。请过几分钟再试。' };
  return { code: 'OFFLINE', message: '没有连上网络。请检查网络，再试一次。' };
}
