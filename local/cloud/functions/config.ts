import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Cron } from 'croner';
import * as z from 'zod/mini';
import { messageOf, StartError } from '../errors';

/** Second, minute, hour, day, month, weekday, year; day and weekday both given means either of them. UTC+8. */
const cron = z.string().check(z.refine(isCron, 'seven fields: 秒 分 时 日 月 星期 年'));

const schema = z.object({
  /** seconds; the platform gives a function three */
  timeout: z._default(z.number().check(z.minimum(1), z.maximum(60)), 3),
  permissions: z._default(z.object({ openapi: z._default(z.array(z.string()), []) }), { openapi: [] }),
  triggers: z._default(z.array(z.object({ name: z.string(), type: z.literal('timer'), config: cron })), []),
  /** pushed events this function takes; on the platform they are set in the console (消息推送) */
  events: z._default(z.array(z.string()), []),
});

export type Config = z.infer<typeof schema>;
export type Trigger = Config['triggers'][number];

/** When a timer fires next, strictly after `from`; both in milliseconds. */
export const nextRun = (pattern: string, from: number): number =>
  new Cron(pattern, { paused: true, utcOffset: 480 }).nextRun(new Date(from))?.getTime() ??
  Number.POSITIVE_INFINITY;

function isCron(pattern: string): boolean {
  try {
    return pattern.trim().split(/\s+/).length === 7 && nextRun(pattern, 0) > 0;
  } catch {
    return false;
  }
}

export const entry = (folder: string, name: string): string => path.resolve(folder, name, 'index.js');

/** Whether there is a built function of this name; a name is never a path. */
export const exists = (folder: string, name: string): boolean =>
  /^[A-Za-z][\w-]*$/.test(name) && existsSync(entry(folder, name));

export const names = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => exists(folder, name)) : [];

/**
 * Reads a function's `config.json`; one that is not there means the platform's defaults.
 *
 * @throws StartError naming the file and the place in it that is wrong
 */
export function readConfig(folder: string, name: string): Config {
  const file = path.join(folder, name, 'config.json');
  if (!existsSync(file)) return schema.parse({});
  try {
    return schema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new StartError(`${file} cannot be used: ${describe(error)}.`, 'Mend the file and build again.');
  }
}

function describe(error: unknown): string {
  const issue = error instanceof z.core.$ZodError ? error.issues[0] : undefined;
  return issue ? `${issue.path.join('.')}: ${issue.message}` : messageOf(error);
}
