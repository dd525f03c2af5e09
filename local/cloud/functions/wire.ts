/** What the cloud and its function process say to each other. */

/** One run of a function. */
export interface Run {
  /** path of the built function */
  file: string;
  name: string;
  /** the event as JSON text: it crosses the border unparsed, however deep it is */
  event: string;
  /** members the platform adds to an event on its way */
  added: Record<string, unknown>;
  /** what this run sees in `process.env`, on top of the process's own */
  environment: Record<string, string>;
  /** where the clock stands, in milliseconds; `null` while it runs */
  stoppedAt: number | null;
  /** seconds the run may take */
  timeout: number;
}

export type ToChild = ({ type: 'run'; id: number } & Run) | { type: 'reload' } | { type: 'ping' };

export type FromChild =
  /** The function is loaded and begins: from now on its time counts. */
  | { type: 'started'; id: number }
  /** `text` is the result as JSON. */
  | { type: 'reply'; id: number; text: string }
  | { type: 'failure'; id: number; stack: string }
  | { type: 'log'; level: 'info' | 'warn' | 'error'; text: string }
  | { type: 'pong' };
