/** An expected failure of an API. The message becomes `errMsg: '<name>:fail <message>'`. */
export class Fail extends Error {
  constructor(
    reason: string,
    /** What stands beside `errMsg`, such as `errno` or `errCode`. */
    readonly more: Readonly<Record<string, unknown>> = {},
  ) {
    super(reason);
  }
}

export interface Callbacks {
  success?: unknown;
  fail?: unknown;
  complete?: unknown;
}
export type Success<R> = (R extends object ? R : unknown) & { errMsg: string };
export interface Failure {
  errMsg: string;
  [more: string]: unknown;
}

const failureOf = (name: string, error: unknown): Failure => {
  if (error instanceof Fail) return { errMsg: `${name}:fail ${error.message}`, ...error.more };
  // A fault of the local phone, not an answer of the platform: it must be seen.
  reportError(error);
  return { errMsg: `${name}:fail ${error instanceof Error ? error.message : String(error)}` };
};

/** Calls what the caller gave; its own errors are its own. */
const tell = (callback: unknown, value: unknown): void => {
  if (typeof callback !== 'function') return;
  try {
    callback(value);
  } catch (error) {
    reportError(error);
  }
};

async function settle(result: Promise<unknown>, { success, fail, complete }: Callbacks): Promise<void> {
  const [callback, value] = await result.then(
    (answer) => [success, answer] as const,
    (error) => [fail, error] as const,
  );
  tell(callback, value);
  tell(complete, value);
}

/**
 * Makes an API of the platform's form: `errMsg` on both ways, and callbacks or, without any, a promise.
 * @param name as `errMsg` shows it
 * @param run the work; throws {@link Fail} for what the platform would answer
 */
export const api =
  <O extends object = object, R = void>(name: string, run: (options: O) => R | Promise<R>) =>
  (options?: O & Callbacks): Promise<Success<R>> | undefined => {
    const given = options ?? ({} as O & Callbacks); // Without options none of them is required.
    const result = Promise.resolve()
      .then(() => run(given))
      .then(
        // The platform's answer is what `run` found with `errMsg` beside it.
        (answer) => ({ errMsg: `${name}:ok`, ...answer }) as Success<R>,
        (error) => Promise.reject(failureOf(name, error)),
      );
    if (!given.success && !given.fail && !given.complete) return result;
    void settle(result, given);
    return undefined;
  };

/** The synchronous kind: throws what the other kind would have answered. */
export function sync<R>(name: string, run: () => R): R {
  try {
    return run();
  } catch (error) {
    const failure = failureOf(name, error);
    throw Object.assign(new Error(failure.errMsg), failure);
  }
}
