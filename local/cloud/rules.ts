import type { Schema } from './schema';

/** What a rule of `schema.json` says about a client. Functions, timers and events pass no rule, as on the platform. */
export type Verdict = 'allowed' | 'anonymous' | 'forbidden';

/** May this person call this function? Asked before anybody knows whether there is such a function. */
export function mayInvoke({ functions }: Schema, name: string, openid: string): Verdict {
  const rule = functions[name] ?? functions['*'];
  return judge(rule?.invoke ?? false, openid);
}

/** May this person read or write this file? `owner` is who put it there, empty for nobody or a function. */
export function mayTouch(rule: boolean | string, openid: string, owner: string | undefined): Verdict {
  if (rule !== 'resource.openid == auth.openid') return judge(rule, openid);
  if (!openid) return 'anonymous';
  return owner === undefined || owner === openid ? 'allowed' : 'forbidden';
}

function judge(rule: boolean | string, openid: string): Verdict {
  if (rule === true || (rule === 'auth != null' && openid)) return 'allowed';
  return rule === 'auth != null' ? 'anonymous' : 'forbidden';
}
