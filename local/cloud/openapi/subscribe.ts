import * as z from 'zod/mini';
import { type Api, OK, refuse } from './index';

/** How long a value of each kind of field may be, in characters; the kind is the key without its number. */
const LONGEST: Record<string, number> = {
  thing: 20,
  phrase: 5,
  name: 20,
  character_string: 32,
  number: 32,
  letter: 32,
  symbol: 5,
  phone_number: 17,
};

const message = z.object({
  touser: z.string(),
  template_id: z.string(),
  page: z.optional(z.string()),
  data: z.record(z.string(), z.object({ value: z.string() })),
});

/** `subscribeMessage.send`. Whether the person accepted is the phone's to know: 43101 comes by a fault. */
export const send: Api = (_, { parameters }) => {
  const { data: sent, success } = message.safeParse(parameters);
  if (!success) return refuse(47003, 'argument invalid');
  const long = Object.entries(sent.data).find(([key, { value }]) => [...value].length > limitOf(key));
  return long ? refuse(47003, `argument invalid! data.${long[0]}.value invalid`) : OK;
};

const limitOf = (key: string) => LONGEST[key.replace(/\d+$/, '')] ?? Number.POSITIVE_INFINITY;
