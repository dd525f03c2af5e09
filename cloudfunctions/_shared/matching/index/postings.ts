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

/** Occurrences of tokens in documents, gathered to be put in order by token. Documents come ascending. */
export class Gathering {
  readonly #slots = new Map<number, number>();
  readonly #counts: number[] = [];
  #length = 0;
  #slotOf = new Uint32Array(4_096);
  #documentOf = new Uint32Array(4_096);

  add(document: number, tokens: readonly number[], times = 1): void {
    for (const token of tokens) {
      const slot = this.#slots.get(token) ?? this.#newSlot(token);
      this.#counts[slot] = (this.#counts[slot] ?? 0) + times;
      for (let i = 0; i < times; i++) this.#push(slot, document);
    }
  }

  #newSlot(token: number): number {
    const slot = this.#slots.size;
    this.#slots.set(token, slot);
    return slot;
  }

  #push(slot: number, document: number): void {
    if (this.#length === this.#slotOf.length) {
      this.#slotOf = doubled(this.#slotOf);
      this.#documentOf = doubled(this.#documentOf);
    }
    this.#slotOf[this.#length] = slot;
    this.#documentOf[this.#length++] = document;
  }

  finish(): Postings {
    const tokens = Uint32Array.from(this.#slots.keys()).sort();
    const slots = Array.from(tokens, (token) => this.#slots.get(token) ?? 0);
    const { documents, ends } = this.#inOrder(slots);
    const starts = new Uint32Array(tokens.length + 1);
    const bytes = new Bytes();
    slots.forEach((slot, i) => {
      const end = ends[slot] ?? 0;
      encode(documents.subarray(end - (this.#counts[slot] ?? 0), end), bytes);
      starts[i + 1] = bytes.length;
    });
    return { tokens, starts, lists: bytes.finish() };
  }

  /** A counting sort: each token's documents together, in the order in which they came. */
  #inOrder(slots: readonly number[]) {
    const ends = new Uint32Array(slots.length);
    let total = 0;
    for (const slot of slots) {
      ends[slot] = total;
      total += this.#counts[slot] ?? 0;
    }
    const documents = new Uint32Array(total);
    for (let i = 0; i < this.#length; i++) {
      const slot = this.#slotOf[i] ?? 0;
      const at = ends[slot] ?? 0;
      documents[at] = this.#documentOf[i] ?? 0;
      ends[slot] = at + 1;
    }
    return { documents, ends };
  }
}

function doubled(array: Uint32Array) {
  const more = new Uint32Array(array.length * 2);
  more.set(array);
  return more;
}

/** Writes the list of one token: its documents, ascending, each as often as it occurs there. */
function encode(occurrences: Uint32Array, bytes: Bytes): void {
  let distinct = 0;
  for (let i = 0; i < occurrences.length; i++) if (occurrences[i] !== occurrences[i - 1]) distinct++;
  bytes.number(distinct);
  let last = -1;
  for (let at = 0; at < occurrences.length; ) {
    const document = occurrences[at] ?? 0;
    let end = at + 1;
    while (occurrences[end] === document) end++;
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
