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

/** More documents would not fit beside a token into the 53 bits of a number. */
const DOCUMENTS = 2 ** 21;

/** Tokens of documents, gathered as one number for each occurrence: sorting those is most of the work. */
export class Gathering {
  #length = 0;
  #occurrences = new Float64Array(4_096);

  add(document: number, tokens: readonly number[], times = 1): void {
    for (const token of tokens) for (let i = 0; i < times; i++) this.#push(token * DOCUMENTS + document);
  }

  #push(occurrence: number): void {
    if (this.#length === this.#occurrences.length) {
      const more = new Float64Array(this.#length * 2);
      more.set(this.#occurrences);
      this.#occurrences = more;
    }
    this.#occurrences[this.#length++] = occurrence;
  }

  finish(): Postings {
    const sorted = this.#occurrences.subarray(0, this.#length).sort();
    const tokens: number[] = [];
    const starts = [0];
    const bytes = new Bytes();
    for (let at = 0; at < sorted.length; ) {
      const token = Math.floor((sorted[at] ?? 0) / DOCUMENTS);
      const end = endOf(sorted, at, (token + 1) * DOCUMENTS);
      encode(sorted.subarray(at, end), token * DOCUMENTS, bytes);
      tokens.push(token);
      starts.push(bytes.length);
      at = end;
    }
    return { tokens: Uint32Array.from(tokens), starts: Uint32Array.from(starts), lists: bytes.finish() };
  }
}

function endOf(sorted: Float64Array, start: number, limit: number): number {
  let end = start + 1;
  while (end < sorted.length && (sorted[end] ?? 0) < limit) end++;
  return end;
}

/** Writes the list of one token; `occurrences` are its documents plus `base`, as often as it occurs in each. */
function encode(occurrences: Float64Array, base: number, bytes: Bytes): void {
  let documents = 0;
  for (let i = 0; i < occurrences.length; i++) if (occurrences[i] !== occurrences[i - 1]) documents++;
  bytes.number(documents);
  let last = -1;
  for (let at = 0; at < occurrences.length; ) {
    const document = (occurrences[at] ?? 0) - base;
    let end = at + 1;
    while (occurrences[end] === occurrences[at]) end++;
    const isOnce = end - at === 1;
    bytes.number((document - last - 1) * 2 + (isOnce ? 1 : 0));
    if (!isOnce) bytes.byte(Math.min(end - at, 255));
    last = document;
    at = end;
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
