import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLParseError,
} from 'yaml';
import type * as z from 'zod/mini';
import type { Problem } from './problem';
import { remedy } from './remedy';

/** A YAML text and where it stands. */
export interface Text {
  file: string;
  text: string;
  /** Lines of the file above the text. */
  above: number;
}

/** Finds the line of a field, such as `['sources', 0, 'date']`; of its nearest parent where it is missing. */
export type Lines = (path: readonly PropertyKey[]) => number;

export interface Parsed<T> {
  value?: T;
  lines: Lines;
  problems: Problem[];
}

/** Parses YAML by a schema. `value` is there only when nothing is wrong. */
export function parseYaml<T>(text: Text, schema: z.ZodMiniType<T>): Parsed<T> {
  const counter = new LineCounter();
  const document = parseDocument(text.text, { lineCounter: counter });
  const at = (offset: number) => text.above + counter.linePos(offset).line;
  const lines: Lines = (path) => at(offset(document.contents, path));
  const broken = document.errors.map((error) => malformed(error, text.file, at(error.pos[0])));
  if (broken.length > 0) return { lines, problems: broken };
  if (hasAlias(document)) return { lines, problems: [aliased(text)] };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { value: result.data, lines, problems: [] };
  const problems = result.error.issues.map((issue) => ({
    file: text.file,
    ...misfit(issue, lines),
    ...(document.hasIn(issue.path) ? {} : { remedy: 'it is missing; add it.' }),
  }));
  return { lines, problems };
}

function malformed(error: YAMLParseError, file: string, line: number): Problem {
  const what = error.message.replace(/ at line \d+, column \d+:[\s\S]*$/, '');
  return { file, line, field: 'YAML', remedy: `it cannot be read (${what}); quote or indent it.` };
}

/** A few aliases of aliases unfold into millions of values. */
function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

const aliased = ({ file, above }: Text): Problem => ({
  file,
  line: above + 1,
  field: 'YAML',
  remedy: 'it refers to another value with *; write the value out.',
});

function misfit(issue: z.core.$ZodIssue, lines: Lines): Omit<Problem, 'file'> {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  return { line: lines(path), field: path.join('.') || 'file', remedy: remedy(issue) };
}

/** Walks down as far as the document goes; a key says more than its value. */
function offset(root: unknown, path: readonly PropertyKey[]): number {
  let node = root;
  let found = 0;
  for (const step of path) {
    const next = child(node, step);
    if (!next) break;
    [node, found] = next;
  }
  return found;
}

function child(node: unknown, step: PropertyKey): [node: unknown, offset: number] | undefined {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
    return pair && isScalar(pair.key) ? [pair.value, pair.key.range?.[0] ?? 0] : undefined;
  }
  const item = isSeq(node) ? node.items[Number(step)] : undefined;
  return isNode(item) ? [item, item.range?.[0] ?? 0] : undefined;
}
