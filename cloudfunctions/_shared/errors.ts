import type { ErrorCode, Failure } from '@bianyao/contract';
import type * as z from 'zod/mini';

/** What a failure says beyond its code and sentence. */
export type Detail = Pick<Failure, 'field' | 'retryAfter'>;

/** A failure the caller is meant to see. Anything else that is thrown is a bug and becomes `INTERNAL`. */
export class AppError extends Error {
  override readonly name = 'AppError';

  /** @param message a Chinese sentence for the person: what happened, what to do next */
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly detail: Detail = {},
  ) {
    super(message);
  }
}

export const badRequest = (message = '请求的内容不对。请更新小程序后再试。', detail?: Detail) =>
  new AppError('BAD_REQUEST', message, detail);

/** Missing and foreign items answer alike, so that nobody learns what exists. */
export const notFound = (message: string) => new AppError('NOT_FOUND', message);

/**
 * Turns whatever was thrown into what travels.
 *
 * @param id names the log line of a bug, so that the person can quote it
 */
export function toFailure(thrown: unknown, id: string): Failure {
  if (thrown instanceof AppError) {
    return { code: thrown.code, message: thrown.message, ...thrown.detail };
  }
  console.error(JSON.stringify({ id, error: thrown instanceof Error ? thrown.stack : String(thrown) }));
  return { code: 'INTERNAL', message: `服务出了问题，编号 ${id}。你写的内容还在，请过一会儿再试。` };
}

/** Says what is wrong with an input: the first issue only, without repeating what was sent. */
export function toBadRequest(error: z.core.$ZodError): AppError {
  const [issue] = error.issues;
  const field = issue?.path.join('.');
  return badRequest(issue && sentence(issue), field ? { field } : {});
}

function sentence(issue: z.core.$ZodIssue): string | undefined {
  if (issue.code === 'custom') return issue.message;
  if (issue.path.length === 0 || !('origin' in issue) || issue.origin !== 'string') return undefined;
  if (issue.code === 'too_big') return `太长了，最多 ${issue.maximum} 字。请删短一些再试。`;
  return issue.code === 'too_small' ? '这里还空着。请填写后再试。' : undefined;
}
