/** Where every bug ends up, whoever met it; expected failures never come here. */
export function reportError(error: unknown): void {
  console.error(error);
}
