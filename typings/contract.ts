import type { Article, Card, Correction, Kind, Topic } from './domain/article';
import type { Opinion } from './domain/feedback';
import type { Report, Seen } from './domain/report';
import type { Hit } from './domain/search';
import type { Failure } from './errors';

/** One remote procedure: what goes in, what comes out. Outputs are JSON-safe. */
export interface Call<Input, Output> {
  input: Input;
  output: Output;
}

/** One page of a list. `cursor` is there while more can be asked for. */
export interface Page<Item> {
  items: readonly Item[];
  cursor?: string;
}

/** function → action → call: the single source of truth for the phone, the functions and the tools. */
export interface Contract {
  content: {
    home: Call<Record<string, never>, { topics: readonly Topic[]; newest: Page<Card> }>;
    list: Call<{ topic?: string; kind?: Kind; cursor?: string; limit?: number }, Page<Card>>;
    read: Call<{ id: string }, Article>;
    /** Look-alikes first, then what is related. */
    related: Call<{ id: string }, { items: readonly Card[] }>;
    /** What was corrected, the latest first. */
    corrections: Call<{ cursor?: string }, Page<Correction>>;
  };
  search: {
    topic: Call<{ query: string; cursor?: string }, Page<Hit>>;
    /** `sameText`: the id of the item that answers this very passage. */
    match: Call<{ text: string }, { sameText?: string; items: readonly Hit[] }>;
  };
  reports: {
    submit: Call<
      { key: string; text: string; link?: string; seen?: Seen },
      { receipt: string; caseId: string }
    >;
    mine: Call<{ cursor?: string }, Page<Report>>;
    read: Call<{ receipt: string }, Report>;
  };
  account: {
    /** Adds and removes, then gives a page of what is kept, newest first; the same again changes nothing. */
    bookmarks: Call<{ add?: string; remove?: string; cursor?: string }, Page<Card>>;
    /** One opinion per person, item and revision; a later one takes the place of the earlier. */
    feedback: Call<{ key: string; articleId: string; revision: number } & Opinion, Opinion>;
  };
}

export type FunctionName = keyof Contract;
export type ActionName<F extends FunctionName> = keyof Contract[F] & string;
export type Input<F extends FunctionName, A extends ActionName<F>> =
  Contract[F][A] extends Call<infer I, unknown> ? I : never;
export type Output<F extends FunctionName, A extends ActionName<F>> =
  Contract[F][A] extends Call<unknown, infer O> ? O : never;

/** What a function receives. */
export interface Event<F extends FunctionName, A extends ActionName<F>> {
  action: A;
  input: Input<F, A>;
}

/** What crosses the wire: never thrown, always a value. */
export type Reply<T> = { ok: true; data: T } | { ok: false; error: Failure };
