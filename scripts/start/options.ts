import path from 'node:path';
import { parseArgs } from 'node:util';

export interface Options {
  /** Named by the person: busy means stop. Absent: the next free one is taken. */
  port?: number;
  /** Folder with the database and the stored files. */
  data: string;
  /** Sets the old state aside and begins with an empty one. */
  fresh: boolean;
  open: boolean;
}

export const USAGE = `npm start -- [--port <n>] [--data <folder>] [--fresh] [--no-open]`;

/** A mistake in the command line, said in one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * Reads the command line of `npm start`.
 *
 * @param args words after the script's name
 * @throws UsageError naming the word at fault
 */
export function readOptions(args: readonly string[]): Options {
  const { port, data, fresh, 'no-open': closed } = parse(args);
  return {
    ...(port === undefined ? {} : { port: readPort(port) }),
    data: path.resolve(data ?? '.local/data'),
    fresh: fresh ?? false,
    open: !closed,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        fresh: { type: 'boolean' },
        'no-open': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\nusage: ${USAGE}`);
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new UsageError(`--port takes a number from 1 to 65535, not "${text}"\nusage: ${USAGE}`);
}
