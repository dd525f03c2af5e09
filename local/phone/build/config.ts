import * as z from 'zod/mini';

const names = z.optional(z.record(z.string(), z.string()));
const subpackages = z.optional(z.array(z.looseObject({ root: z.string(), pages: z.array(z.string()) })));
const bar = z.optional(z.looseObject({}));

/** What the compiler reads of app.json; the rest is handed to the shell as it is. */
export const App = z.looseObject({
  pages: z.array(z.string()).check(z.minLength(1, 'name at least one page')),
  subpackages,
  subPackages: subpackages,
  window: bar,
  tabBar: z.optional(z.looseObject({ custom: z.optional(z.boolean()) })),
  usingComponents: names,
  themeLocation: z.optional(z.string()),
  darkmode: z.optional(z.boolean()),
});
export type App = z.infer<typeof App>;

/** What the compiler reads of the JSON beside a page or component. */
export const Config = z.looseObject({
  component: z.optional(z.boolean()),
  usingComponents: names,
  componentGenerics: z.optional(
    z.record(z.string(), z.union([z.boolean(), z.looseObject({ default: z.optional(z.string()) })])),
  ),
  styleIsolation: z.optional(
    z.enum(['isolated', 'apply-shared', 'shared', 'page-isolated', 'page-apply-shared', 'page-shared']),
  ),
});
export type Config = z.infer<typeof Config>;

/** theme.json: values of `@name` in app.json and page JSON, for each theme. */
export const Theme = z.object({
  light: z.record(z.string(), z.string()),
  dark: z.record(z.string(), z.string()),
});
export type Theme = z.infer<typeof Theme>;
