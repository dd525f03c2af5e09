import type { Caller } from './context';
import { AppError } from './errors';

/** Who may call an action. `person`: somebody WeChat has named. */
export type Access = 'anyone' | 'person';

/**
 * Ways in that lead from a phone: the app, the crawler of WeChat's search, developer tools.
 * Exact names: `wx_client,scf` is a function calling a function, which does not happen here.
 */
const CLIENTS = new Set(['wx_client', 'wx_crawler', 'wx_devtools', 'wx_localdebug']);

const guards = new Map<Access, (caller: Caller) => void>([
  ['anyone', () => {}],
  ['person', requirePerson],
]);

/** Finds the guard of an action when its function loads: one without a declared access must not start. */
export function guardOf(access: Access): (caller: Caller) => void {
  const guard = guards.get(access);
  if (!guard) throw new Error(`an action declares no known access: ${access}`);
  return (caller) => {
    if (!CLIENTS.has(caller.source)) throw forbidden();
    guard(caller);
  };
}

const forbidden = () => new AppError('FORBIDDEN', '这一步不对外开放。请回到首页继续。');

function requirePerson(caller: Caller): void {
  if (caller.openid) return;
  throw new AppError('UNAUTHENTICATED', '这一步要先知道你是谁。请从微信里打开辨谣小程序再试。');
}
