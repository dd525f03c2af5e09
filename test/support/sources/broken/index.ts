/** Fails in a line that only the source has. */
export async function main(): Promise<never> {
  throw new Error('in line 3');
}
