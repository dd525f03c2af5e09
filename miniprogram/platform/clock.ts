/** The one place where the phone's clock is read, in milliseconds since 1970 UTC. */
export const now = (): number => Date.now();
