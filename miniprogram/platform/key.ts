/** The one place where chance comes in: an idempotency key of 24 letters and digits. */
export const makeKey = (): string => Array.from({ length: 4 }, letters).join('');

const letters = () => Math.random().toString(36).slice(2, 8).padEnd(6, '0');
