/**
 * An inverted index in three arrays: which documents hold a token, and how often.
 *
 * A token's list is its document count, then one number for each document: the distance to the one before,
 * times two, plus one where the token occurs once; otherwise a byte with the count follows. Numbers are
 * written in groups of seven bits, the lowest first (LEB128).
 */
export interface Postings {
  /** Tokens, ascending. */
  tokens: Uint32Array;
  /** Where each token's list begins in `lists`; one more entry than there are tokens. */
  starts: Uint32Array;
  lists: Uint8Array;
}

/** Counts of tokens, document by document. */
export class Gathering {
  readonly #lists = new Map<number, number[]>();

  /** Documents come in ascending order. */
  add(document: number, counts: ReadonlyMap<number, number>): void {
    for (const [token, count] of counts) {
      const list = this.#lists.get(token);
      if (list) list.push(document, count);
      else this.#lists.set(token, [document, count]);
    }
  }

  finish(): Postings {
    const tokens = Uint32Array.from(this.#lists.keys()).sort();
    const starts = new Uint32Array(tokens.length + 1);
    const bytes = new Bytes();
    tokens.forEach((token, i) => {
      encode(this.#lists.get(token) ?? [], bytes);
      starts[i + 1] = bytes.length;
    });
    return { tokens, starts, lists: bytes.finish() };
  }
}

function encode(list: readonly number[], bytes: Bytes): void {
  bytes.number(list.length / 2);
  let last = -1;
  for (let i = 0; i < list.length; i += 2) {
    const document = list[i] ?? 0;
    const count = list[i + 1] ?? 1;
    bytes.number((document - last - 1) * 2 + (count === 1 ? 1 : 0));
    if (count !== 1) bytes.byte(Math.min(count, 255));
    last = document;
  }
}

class Bytes {
  length = 0;
  #held = new Uint8Array(1_024);

  byte(value: number): void {
    if (this.length === this.#held.length) {
      const more = new Uint8Array(this.#held.length * 2);
      more.set(this.#held);
      this.#held = more;
    }
    this.#held[this.length++] = value;
  }

  number(value: number): void {
    let rest = value;
    for (; rest > 127; rest >>>= 7) this.byte((rest & 127) | 128);
    this.byte(rest);
  }

  finish = () => this.#held.slice(0, this.length);
}

/** Place of a token, -1 where no document holds it. */
export function find({ tokens }: Postings, token: number): number {
  const at = lowerBound(tokens, token);
  return tokens[at] === token ? at : -1;
}

/** Place of the first token that is not below `token`. */
export function lowerBound(tokens: Uint32Array, token: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many documents hold the token at a place. */
export function holders({ starts, lists }: Postings, at: number): number {
  if (at < 0) return 0;
  let value = 0;
  let shift = 0;
  for (let i = starts[at] ?? 0; ; i++) {
    const byte = lists[i] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
    shift += 7;
  }
}

let documents = new Uint32Array(1_024);
let counts = new Uint8Array(1_024);

/**
 * Reads the list of the token at a place: documents, ascending, and how often it occurs in each. The
 * arrays are reused: the next call overwrites them. (A callback for each document takes four times as long.)
 */
export function read(postings: Postings, at: number) {
  const { starts, lists } = postings;
  const length = holders(postings, at);
  if (length > documents.length) {
    documents = new Uint32Array(length * 2);
    counts = new Uint8Array(length * 2);
  }
  let i = starts[at] ?? 0;
  while ((lists[i++] ?? 0) > 127); // the length
  for (let n = 0, document = -1; n < length; n++) {
    let value = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = lists[i++] ?? 0;
      value |= (byte & 127) << shift;
      shift += 7;
    } while (byte > 127);
    document += (value >>> 1) + 1;
    documents[n] = document;
    counts[n] = value & 1 ? 1 : (lists[i++] ?? 1);
  }
  return { length, documents, counts };
}

/** Inverse document frequency as in BM25: never negative, 0 only for a token that everything holds. */
export const idf = (documents: number, holding: number) =>
  Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
