/** A failure the platform has a code for; it travels to the SDK as `{ code, message }`. */
export class PlatformError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The cloud cannot start. `message` says what is wrong, `remedy` what to do about it. */
export class StartError extends Error {
  constructor(
    message: string,
    readonly remedy: string,
  ) {
    super(message);
  }
}

const member = (error: unknown, name: string): string | undefined => {
  // not `instanceof`: Node's own errors are of another realm inside a test runner
  if (typeof error !== 'object' || error === null) return undefined;
  const value: unknown = Reflect.get(error, name);
  return value === undefined ? undefined : String(value);
};

/** The code Node or the platform gave an error; empty for none. */
export const codeOf = (error: unknown): string => member(error, 'code') ?? '';

/** What an error says, whatever was thrown. */
export const messageOf = (error: unknown): string => member(error, 'message') ?? String(error);

/** The stack of an error, for the developer's log. */
export const stackOf = (error: unknown): string => member(error, 'stack') ?? messageOf(error);
