import * as z from 'zod/mini';

/** Named arrays in one file, each where a typed array can look at it without copying. */
export type Arrays = Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array | Float32Array>>;

const ALIGNED = 8;
const PREFIX = 8;
/** "BYX" and the version of the layout. */
const MAGIC = 0x42595801;

/** Where each array stands: first byte after the header, and length in elements. */
const directory = z.record(z.string(), z.tuple([z.int(), z.int()]));

const padded = (bytes: number) => Math.ceil(bytes / ALIGNED) * ALIGNED;

/** Writes arrays and a few facts about them, JSON, into one file. */
export function write(arrays: Arrays, facts: unknown): Uint8Array {
  let size = 0;
  const places = Object.entries(arrays).map(([name, array]) => {
    const at = size;
    size += padded(array.byteLength);
    return { name, array, at };
  });
  const sections = Object.fromEntries(places.map(({ name, array, at }) => [name, [at, array.length]]));
  const header = new TextEncoder().encode(JSON.stringify({ sections, facts }));
  const start = PREFIX + padded(header.length);
  const file = new Uint8Array(start + size);
  new Uint32Array(file.buffer, 0, 2).set([MAGIC, header.length]);
  file.set(header, PREFIX);
  for (const { array, at } of places) file.set(bytesOf(array), start + at);
  return file;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Arrays[string]) =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Looks up the arrays of a file by name. Each throws where there is none of that name. */
export interface Reader {
  bytes(name: string): Uint8Array;
  shorts(name: string): Uint16Array;
  words(name: string): Uint32Array;
  floats(name: string): Float32Array;
}

/** Reads what `write` wrote; `undefined` where the file has another layout. The arrays look at the file. */
export function read(given: Uint8Array): { arrays: Reader; facts: unknown } | undefined {
  const file = given.byteOffset % ALIGNED === 0 ? given : given.slice();
  const { buffer, byteOffset, byteLength } = file;
  if (byteLength < PREFIX) return undefined;
  const [magic, length = 0] = new Uint32Array(buffer, byteOffset, 2);
  if (magic !== MAGIC) return undefined;
  const { sections, facts } = parse(file.subarray(PREFIX, PREFIX + length));
  const place = (name: string): [ArrayBufferLike, number, number] => {
    const found = sections[name];
    if (!found) throw new TypeError(`the snapshot has no ${name}`);
    return [buffer, byteOffset + PREFIX + padded(length) + found[0], found[1]];
  };
  const arrays: Reader = {
    bytes: (name) => new Uint8Array(...place(name)),
    shorts: (name) => new Uint16Array(...place(name)),
    words: (name) => new Uint32Array(...place(name)),
    floats: (name) => new Float32Array(...place(name)),
  };
  return { arrays, facts };
}

const header = z.object({ sections: directory, facts: z.unknown() });
const parse = (bytes: Uint8Array) => header.parse(JSON.parse(Buffer.from(bytes).toString()));
