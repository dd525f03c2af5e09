export interface Entry {
  level: 'info' | 'warn' | 'error';
  text: string;
}

/** Where the cloud says what happens: the terminal for a person, a list for a test. */
export type Log = (entry: Entry) => void;

export const print: Log = ({ level, text }) => console[level](text);
