import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { APP_ID, type World } from '../world';
import { type Api, OK, type Request, refuse } from './index';

/** The text WeChat's documents give to try the check with. */
const SAMPLE = '特3456书yuuo莞6543李zxcz蒜7782法fgnv级';
const PASS = { suggest: 'pass', label: 100 };
const RISKY = { suggest: 'risky', label: 20002 };
const TWO_HOURS = 2 * 60 * 60 * 1000;

const text = z.object({ content: z.string(), version: z.literal(2), scene: z.int(), openid: z.string() });
const media = z.object({
  media_url: z.string(),
  media_type: z.int(),
  version: z.literal(2),
  scene: z.int(),
  openid: z.string(),
});

export const msgSecCheck: Api = (world, { parameters, outcome }) => {
  const { data, success } = text.safeParse(parameters);
  if (!success) return refuse(47001, 'data format error');
  if (data.content.length > 2500) return refuse(45002, 'content size out of limit');
  if (!isFresh(world, data.openid)) return refuse(61010, 'code is expired');
  const result = outcome.result ?? (data.content.includes(SAMPLE) ? RISKY : PASS);
  return { ...accepted(), result };
};

export const mediaCheckAsync: Api = (world, request) => {
  const { data, success } = media.safeParse(request.parameters);
  if (!success) return refuse(47001, 'data format error');
  if (!isFresh(world, data.openid)) return refuse(61010, 'code is expired');
  const reply = accepted();
  world.outbox.expect(reply.trace_id, eventOf(world, reply.trace_id, { request, openid: data.openid }));
  return reply;
};

const accepted = () => ({ ...OK, trace_id: randomUUID() });

/** Only somebody who opened the app within two hours may be named. */
const isFresh = ({ calls, clock }: World, openid: string) => clock.now() - calls.visit(openid) <= TWO_HOURS;

/** The message WeChat pushes within half an hour. */
function eventOf({ clock }: World, trace: string, { request, openid }: { request: Request; openid: string }) {
  const result = request.outcome.result ?? PASS;
  return {
    ToUserName: 'gh_local',
    FromUserName: openid,
    CreateTime: Math.floor(clock.now() / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: APP_ID,
    trace_id: trace,
    version: 2,
    detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }],
    ...OK,
    result,
  };
}
