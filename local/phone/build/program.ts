import path from 'node:path';
import { CssSyntaxError } from 'postcss';
import type { Theme } from './config';
import { type Graph, readGraph } from './graph';
import type { Roots } from './modules';
import { CompileError, type Problem } from './problem';
import { compileStyles } from './styles';
import { readTheme } from './theme';
import { compileTemplates } from './wxml';

/** A mini program, compiled but for its scripts. */
export interface Program {
  readonly graph: Graph;
  readonly theme: Theme;
  /** A JavaScript expression: an object from path to template. */
  readonly templates: string;
  readonly css: string;
}

/**
 * Compiles everything of a mini program that is not TypeScript.
 * @throws CompileError with all that is wrong in JSON and WXML, or the first fault in WXSS
 */
export function compileProgram(roots: Roots): Program {
  const graph = readGraph(roots);
  const { code, problems } = compileTemplates(roots, graph);
  const found = [...graph.problems, ...problems];
  if (found.length > 0) throw new CompileError(found);
  return { graph, theme: readTheme(roots, graph.app), templates: code, css: compileStyles(roots, graph) };
}

/** A fault the author can mend: ours, PostCSS's, or a file that vanished while it was being read. */
export function problemsOf(error: unknown): readonly Problem[] | undefined {
  if (error instanceof CompileError) return error.problems;
  if (error instanceof CssSyntaxError) return [styleProblem(error)];
  if (isFileError(error)) return [{ file: error.path, message: `cannot be read: ${error.code}` }];
  return undefined;
}

function styleProblem({ file = '', line, column, reason }: CssSyntaxError): Problem {
  const place = line === undefined || column === undefined ? {} : { line, column };
  return { file, ...place, message: reason };
}

const isFileError = (error: unknown): error is { path: string; code: string } =>
  error instanceof Error && 'code' in error && 'path' in error && typeof error.path === 'string';

/** A problem with its file as seen from `folder`, if it lies in there: shorter to read, still clickable. */
export function seenFrom(folder: string, problem: Problem): Problem {
  const file = path.relative(folder, problem.file);
  return file.startsWith('..') || path.isAbsolute(file) ? problem : { ...problem, file };
}
