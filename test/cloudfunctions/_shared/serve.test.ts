import * as z from 'zod/mini';
import { action, type Spec } from '../../../cloudfunctions/_shared/action';
import { currentContext } from '../../../cloudfunctions/_shared/context';
import { notFound } from '../../../cloudfunctions/_shared/errors';
import { type Actions, serve } from '../../../cloudfunctions/_shared/serve';
import { takeSpoken } from '../../support/silence';
import { generate } from '../attacks/generate';
import { rows } from '../attacks/rows';

jest.mock('../../../cloudfunctions/_shared/context', () => ({ currentContext: jest.fn() }));
jest.mock('../../../cloudfunctions/_shared/database', () => ({ database: { command: {} } }));

const callAs = (openid: string, source = 'wx_client') =>
  jest.mocked(currentContext).mockReturnValue({ caller: { openid, source }, now: 0, id: 'call-1' });

type Related = Spec<{ id: string }, { items: [] }>;

const usual: Related = {
  access: 'anyone',
  input: z.strictObject({ id: z.string() }),
  output: z.object({ items: z.tuple([]) }),
  run: async () => ({ items: [] }),
};

/** A function of which only `related` matters here. */
function withRelated(spec: Partial<Related> = {}) {
  const related = action<'content', 'related'>({ ...usual, ...spec });
  const others = {} as Omit<Actions<'content'>, 'related'>;
  return serve<'content'>({ ...others, related });
}

const event = { action: 'related', input: { id: 'a01' } };
const failure = (code: string) => ({ ok: false, error: expect.objectContaining({ code }) });

beforeEach(() => callAs('ann'));

describe('serve', () => {
  it('answers with a value', async () => {
    expect(await withRelated()(event)).toEqual({ ok: true, data: { items: [] } });
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'related ', ''])(
    'knows no action %j',
    async (name) => {
      expect(await withRelated()({ ...event, action: name })).toEqual(failure('NOT_FOUND'));
    },
  );

  it.each([undefined, null, 'text', 7, [], {}, { action: ['related'] }, { action: { toString: 'related' } }])(
    'refuses %j as an event',
    async (odd) => {
      expect(await withRelated()(odd)).toEqual(failure('BAD_REQUEST'));
    },
  );

  it('names the field at fault, without repeating what was sent', async () => {
    const reply = await withRelated()({ ...event, input: { id: 7 } });
    expect(reply).toEqual({
      ok: false,
      error: { code: 'BAD_REQUEST', message: '请求的内容不对。请更新小程序后再试。', field: 'id' },
    });
  });

  it('drops from a reply what the contract does not name', async () => {
    const run = async () => ({ items: [] as [], by: 'openid' });
    expect(await withRelated({ run })(event)).toEqual({ ok: true, data: { items: [] } });
  });

  it('passes an expected failure on', async () => {
    const run = () => Promise.reject(notFound('这篇内容'));
    expect(await withRelated({ run })(event)).toEqual(failure('NOT_FOUND'));
  });

  it('hides a bug behind the id of its log line', async () => {
    const run = () => Promise.reject(new TypeError('secret of /srv/index.js'));
    const reply = await withRelated({ run })(event);
    expect(reply).toEqual(failure('INTERNAL'));
    expect(JSON.stringify(reply)).toContain('call-1');
    expect(JSON.stringify(reply)).not.toContain('secret');
    expect(takeSpoken()).toEqual([expect.stringMatching(/call-1.*secret/)]);
  });

  it('takes a reply that breaks the contract for a bug', async () => {
    const output: Related['output'] = z.object({ items: z.tuple([]) });
    const broken = JSON.parse('{"items":[1]}');
    expect(await withRelated({ output, run: async () => broken })(event)).toEqual(failure('INTERNAL'));
    expect(takeSpoken()).toHaveLength(1);
  });

  it('asks who calls before it reads the input', async () => {
    callAs('');
    const reply = await withRelated({ access: 'person' })({ action: 'related', input: { odd: 1 } });
    expect(reply).toEqual(failure('UNAUTHENTICATED'));
  });

  it.each(['wx_client,scf', 'scf', 'wx_trigger', 'wx_http', 'wx_unknown', ''])(
    'refuses a call that came in by %j',
    async (source) => {
      callAs('ann', source);
      expect(await withRelated()(event)).toEqual(failure('FORBIDDEN'));
    },
  );

  it('leaves Object.prototype as it was, whatever it is sent', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const main = withRelated();
    const hostile = rows.filter(({ group, input }) => ['operator', 'prototype'].includes(group) && input);
    for (const { input } of hostile)
      await main(JSON.parse(`{"action":"related","input":${generate(input)}}`));
    expect(hostile.length).toBeGreaterThan(30);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(await main(event)).toEqual({ ok: true, data: { items: [] } });
  });

  it('does not start with an action that says nobody who may call it', () => {
    expect(() => withRelated(JSON.parse('{"access":"everyone"}'))).toThrow('declares no known access');
    expect(() => withRelated(JSON.parse('{"access":null}'))).toThrow('declares no known access');
  });
});
