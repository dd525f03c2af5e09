/** Silence is specified: a warning or an error nobody expected fails the test that caused it. */
let heard: string[] = [];

const spoken =
  (level: string) =>
  (...words: unknown[]) => {
    heard.push(`console.${level}: ${words.map(String).join(' ')}`);
  };

/** Marks what was said so far as expected, and returns it: `expect(takeSpoken()).toEqual([...])`. */
export function takeSpoken(): string[] {
  const taken = heard;
  heard = [];
  return taken;
}

beforeEach(() => {
  heard = [];
  console.warn = spoken('warn');
  console.error = spoken('error');
});

afterEach(() => {
  expect(takeSpoken()).toEqual([]);
});
