/** Every way a call can fail. Closed: a new code is a new branch for every reader of a {@link Failure}. */
export type ErrorCode =
  /** The input does not fit the contract, or the action is missing. */
  | 'BAD_REQUEST'
  /** The action needs a person and the caller is anonymous. */
  | 'UNAUTHENTICATED'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** There is no such action or item, or it is not the caller's to see: both answer alike. */
  | 'NOT_FOUND'
  /** The same key came with another body, or somebody else was faster. */
  | 'CONFLICT'
  /** Too many calls; `retryAfter` says when to come back. */
  | 'RATE_LIMITED'
  /** A bug or an outage of ours; the log holds the details under the id in the message. */
  | 'INTERNAL';

/** What can go wrong before a reply exists; made by the phone, never sent by a function. */
export type TransportCode = 'OFFLINE' | 'TIMEOUT';

/** An expected failure, as it travels. `message` is a Chinese sentence for the person who sees it. */
export interface Failure {
  code: ErrorCode;
  message: string;
  /** The input field at fault, as a path such as `text` or `images.2`. */
  field?: string;
  /** Seconds until another try can succeed. */
  retryAfter?: number;
}
