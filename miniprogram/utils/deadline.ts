/**
 * Waits for a promise, but not for ever.
 *
 * @param promise what is waited for; it goes on when time is up, its result is dropped
 * @param ms patience in milliseconds
 * @throws Error with the text `timeout` when time is up
 */
export function deadline<T>(promise: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('timeout')), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
