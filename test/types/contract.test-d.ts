/** Every promise of the contract, checked by `tsc -p test`: an unused `@ts-expect-error` is an error too. */
import type {
  Article,
  Block,
  Card,
  Event,
  Failure,
  FunctionName,
  Hit,
  Input,
  Output,
  Page,
  Reply,
  Report,
  StoredArticle,
} from '@bianyao/contract';
import * as z from 'zod/mini';
import { action } from '../../cloudfunctions/_shared/action';
import { serve } from '../../cloudfunctions/_shared/serve';
import { insertOnce, page } from '../../cloudfunctions/_shared/store';
import { corrections } from '../../cloudfunctions/content/corrections';
import { home } from '../../cloudfunctions/content/home';
import { list } from '../../cloudfunctions/content/list';
import { read } from '../../cloudfunctions/content/read';
import { related } from '../../cloudfunctions/content/related';
import { call } from '../../miniprogram/services/cloud';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const same = <A, B>(..._equal: Equal<A, B> extends true ? [] : ['types differ']) => {};
const accept = <T>(_value: T) => {};

/* ---- what goes in and out ---- */

same<Input<'content', 'read'>, { id: string }>();
same<Output<'content', 'read'>, Article>();
same<Output<'content', 'list'>, Page<Card>>();
same<Output<'search', 'topic'>, Page<Hit>>();
same<Output<'search', 'match'>, { sameText?: string; items: readonly Hit[] }>();
same<Output<'reports', 'submit'>, { receipt: string; caseId: string }>();
same<Output<'reports', 'mine'>, Page<Report>>();
same<FunctionName, 'content' | 'search' | 'reports' | 'account'>();
// @ts-expect-error: no such action
accept<Input<'content', 'remove'>>({});
// @ts-expect-error: an action of another function
accept<Input<'content', 'submit'>>({});
// @ts-expect-error: an id is a text, never an operator
accept<Input<'content', 'read'>>({ id: { $gt: '' } });
// @ts-expect-error: identity is no input
accept<Input<'reports', 'mine'>>({ openid: 'other' });
// @ts-expect-error: absent is absent, not undefined
accept<Input<'content', 'list'>>({ topic: undefined });
accept<Event<'content', 'read'>>({ action: 'read', input: { id: 'a01' } });
// @ts-expect-error: action and input belong together
accept<Event<'content', 'read'>>({ action: 'read', input: { receipt: 'x' } });

/* ---- replies are values ---- */

declare const reply: Reply<Article>;
// @ts-expect-error: ask for `ok` first
accept<Article>(reply.data);
if (reply.ok) accept<Article>(reply.data);
else accept<Failure>(reply.error);
// @ts-expect-error: codes are a closed set
accept<Failure>({ code: 'TEAPOT', message: 'x' });
// @ts-expect-error: what happened on the way is for the phone to say
accept<Failure>({ code: 'OFFLINE', message: 'x' });

/* ---- the phone calls by two names ---- */

() => accept<Promise<Article>>(call('content', 'read', { id: 'a01' }));
() => accept<Promise<Page<Report>>>(call('reports', 'mine', {}));
// @ts-expect-error: input is required
() => call('content', 'read');
// @ts-expect-error: no such field
() => call('content', 'read', { key: 'a01' });
// @ts-expect-error: an action of another function
() => call('reports', 'home', {});

/* ---- content is data ---- */

// @ts-expect-error: there is no HTML block
accept<Block>({ type: 'html', html: '<b>x</b>' });
// @ts-expect-error: lists do not change under their readers
(declared: Page<Card>) => declared.items.push();
// @ts-expect-error: a stored article has a status, a loaded one has not
(article: Article) => accept<StoredArticle>(article);

/* ---- functions keep the contract ---- */

serve<'content'>({ home, list, read, related, corrections });
// @ts-expect-error: every action must be there
serve<'content'>({ home, list, read });
// @ts-expect-error: and no other
serve<'content'>({ home, list, read, related, corrections, remove: read });
// @ts-expect-error: each in its own place
serve<'content'>({ home, list, read: related, related, corrections });

const input = z.strictObject({ id: z.string() });
const output = z.object({ items: z.array(z.never()) });
const run = async () => ({ items: [] });
action<'content', 'related'>({ access: 'anyone', input, output, run });
// @ts-expect-error: says nobody who may call it
action<'content', 'related'>({ input, output, run });
// @ts-expect-error: no such role
action<'content', 'related'>({ access: 'everyone', input, output, run });
// @ts-expect-error: takes another input than the contract says
action<'content', 'related'>({ access: 'anyone', input: z.strictObject({ id: z.number() }), output, run });
// @ts-expect-error: gives another output than the contract says
action<'content', 'related'>({ access: 'anyone', input, output, run: async () => ({ items: 1 }) });
// @ts-expect-error: its reply schema lets something else out
action<'content', 'related'>({ access: 'anyone', input, output: z.object({ id: z.string() }), run });

/* ---- collections are typed, drafts are out of reach ---- */

const quota = { _id: 'q', count: 1, keys: [], expiresAt: '2026-11-21T00:00:00.000Z' };
() => insertOnce('quotas', quota);
// @ts-expect-error: every field of a document is there
() => insertOnce('quotas', { _id: 'q' });
// @ts-expect-error: no such collection
() => insertOnce('secrets', quota);
// @ts-expect-error: no public function touches drafts
() => insertOnce('drafts', quota);
// @ts-expect-error: a filter names fields that exist
() => page('articles', { where: { state: 'published' }, by: 'publishedAt', fields: [], limit: 1 });
