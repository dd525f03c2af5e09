import { styleText } from 'node:util';

const WIDTH = 10;

/**
 * Runs one step of the start and prints a line when it is done.
 *
 * @param name what is being made ready, one word
 * @param work does it and resolves with what to tell about it
 */
export async function step<T>(
  name: string,
  work: () => Promise<readonly [told: string, result: T]>,
): Promise<T> {
  const started = performance.now();
  const [told, result] = await work();
  const took = `${Math.round(performance.now() - started)} ms`;
  console.log(`${styleText('dim', name.padEnd(WIDTH))} ${told} ${styleText('dim', took)}`);
  return result;
}
