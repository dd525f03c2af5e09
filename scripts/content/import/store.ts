import type { Draft } from '@bianyao/contract';
import * as z from 'zod/mini';

/** What became of a draft. */
export type Outcome = 'added' | 'changed' | 'unchanged';

const stored = z.object({ _id: z.string(), hash: z.string() });
const reply = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.object({ message: z.string() }) }),
]);
const page = z.object({ items: z.array(stored), cursor: z.optional(z.string()) });

/** Puts drafts into a running local cloud, each version once. */
export async function storeDrafts(origin: string, drafts: readonly Draft[]): Promise<Outcome[]> {
  const hashes = new Map((await storedDrafts(origin)).map(({ _id, hash }) => [_id, hash]));
  const outcomes: Outcome[] = [];
  for (const draft of drafts) {
    const outcome = outcomeOf(draft, hashes.get(draft._id));
    if (outcome !== 'unchanged') await ask(`${origin}/local/data/drafts`, draft);
    hashes.set(draft._id, draft.hash);
    outcomes.push(outcome);
  }
  return outcomes;
}

function outcomeOf(draft: Draft, before: string | undefined): Outcome {
  if (before === undefined) return 'added';
  return before === draft.hash ? 'unchanged' : 'changed';
}

async function storedDrafts(origin: string): Promise<z.infer<typeof stored>[]> {
  const found: z.infer<typeof stored>[] = [];
  let cursor: string | undefined = '';
  while (cursor !== undefined) {
    const query = new URLSearchParams({ limit: '1000', ...(cursor && { cursor }) });
    const next = page.parse(await ask(`${origin}/local/data/drafts?${query}`));
    found.push(...next.items);
    cursor = next.cursor;
  }
  return found;
}

/** GET, or POST where there is a body. Throws what the local cloud said was wrong. */
async function ask(url: string, body?: unknown): Promise<unknown> {
  const post = { method: 'POST', body: JSON.stringify(body) };
  const answer = reply.parse(await (await fetch(url, body === undefined ? {} : post)).json());
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.data;
}
