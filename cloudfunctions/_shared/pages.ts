import * as z from 'zod/mini';

/** The reply of a list whose items have this shape. */
export const pageOf = <Item extends z.ZodMiniType>(item: Item) =>
  z.object({ items: z.array(item), cursor: z.exactOptional(z.string()) });
