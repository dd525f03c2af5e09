import { createHmac, timingSafeEqual } from 'node:crypto';

/** Who calls, as the platform knows it. Nothing here comes from an event. */
export interface Caller {
  openid?: string;
  /** `wx_client`, `wx_trigger`, or a chain such as `wx_client,scf` when a function called on */
  source: string;
  /** the function that runs, and the id of its run */
  functionName?: string;
  call?: string;
}

/**
 * Seals a caller into the token a function carries as `WX_API_TOKEN`; the SDK sends it back with every request.
 * A token that was changed or made up opens to a caller nobody knows.
 */
export interface Identity {
  seal(caller: Caller): string;
  open(token: unknown): Caller;
}

const NOBODY: Caller = { source: 'wx_unknown' };

export function createIdentity(secret: Buffer): Identity {
  const mac = (text: string) => createHmac('sha256', secret).update(text).digest();
  return {
    seal(caller) {
      const text = Buffer.from(JSON.stringify(caller)).toString('base64url');
      return `${text}.${mac(text).toString('base64url')}`;
    },
    open(token) {
      const [text = '', seal = ''] = String(token).split('.');
      const given = Buffer.from(seal, 'base64url');
      const due = mac(text);
      if (given.length !== due.length || !timingSafeEqual(given, due)) return NOBODY;
      return JSON.parse(Buffer.from(text, 'base64url').toString());
    },
  };
}
