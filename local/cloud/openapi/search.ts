import * as z from 'zod/mini';
import { type Api, OK, refuse } from './index';

const submission = z.object({
  pages: z.array(z.object({ path: z.string(), query: z.optional(z.string()) })).check(z.maxLength(1000)),
});

/** `search.submitPages`: only pages of the app's own `pages/` folder, a thousand at a time. */
export const submitPages: Api = (_, { parameters }) => {
  const { data, success } = submission.safeParse(parameters);
  if (!success) return refuse(47001, 'data format error');
  return data.pages.every(({ path }) => path.startsWith('pages/')) ? OK : refuse(40066, 'invalid url');
};
