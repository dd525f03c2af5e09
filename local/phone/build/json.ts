import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { CompileError, positionOf } from './problem';

/** Node says where JSON broke only inside its sentence. */
const OFFSET = /at position (\d+)/;

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const offset = Number(OFFSET.exec(message)?.[1] ?? text.length);
    throw new CompileError([{ file, ...positionOf(text, offset), message: `is not JSON: ${message}` }]);
  }
}

/**
 * Reads a JSON file of the mini program in the shape a schema gives.
 * @throws CompileError naming the file, and the place or field at fault
 */
export function readJson<S extends z.ZodMiniType>(file: string, schema: S): z.output<S> {
  const read = z.safeParse(schema, parse(file, readFileSync(file, 'utf8')));
  if (read.success) return read.data;
  throw new CompileError(
    read.error.issues.map(({ path, message }) => ({ file, message: `${path.join('.')}: ${message}` })),
  );
}
