import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildFailure, type BuildOptions, context, type Message, type OutputFile } from 'esbuild';
import postcss from 'postcss';
import type { Roots } from './modules';
import { miniprogram, type Source } from './plugin';
import { CompileError, type Problem } from './problem';
import { compileProgram, type Program } from './program';
import { followTheme } from './scheme';

/** What the browser loads. */
export interface Bundle {
  readonly script: string;
  readonly map: string;
  readonly style: string;
}

export interface Bundler {
  /** @throws CompileError with everything that is wrong */
  build(): Promise<Bundle>;
  stop(): Promise<void>;
}

const runtime = fileURLToPath(new URL('../runtime', import.meta.url));

const options = (source: Source): BuildOptions & { write: false } => ({
  entryPoints: ['program:entry'],
  bundle: true,
  write: false,
  outfile: 'app.js',
  format: 'iife',
  target: 'es2022',
  sourcemap: 'linked',
  logLevel: 'silent',
  charset: 'utf8',
  define: { 'process.env.NODE_ENV': '"development"' },
  plugins: [miniprogram(source)],
  nodePaths: [source.roots.packages],
  mainFields: ['module', 'main'],
  // A class field must not hide an accessor of glass-easel's prototypes.
  tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
});

/** Prepares a mini program for the browser, again and again. */
export async function createBundler(roots: Roots): Promise<Bundler> {
  let program: Program | undefined;
  const builder = await context(options({ roots, runtime, program: () => compiled(program) }));
  return {
    async build() {
      program = compileProgram(roots);
      const { outputFiles } = await builder.rebuild().catch(scriptFault);
      return { ...files(outputFiles), style: `${shellStyle()}\n${program.css}` };
    },
    stop: () => builder.dispose(),
  };
}

function compiled(program: Program | undefined): Program {
  if (!program) throw new Error('the bundler asked for the program before it was compiled');
  return program;
}

function files(output: readonly OutputFile[]): { script: string; map: string } {
  const text = (ending: string) => output.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), map: text('.map') };
}

/** The style sheets of the phone itself, wherever they lie in its runtime. */
function shellStyle(): string {
  const names = readdirSync(runtime, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  return names.sort().map(readStyle).join('\n');
}

function readStyle(name: string): string {
  const root = postcss.parse(readFileSync(path.join(runtime, name), 'utf8'), { from: name });
  followTheme(root);
  return root.toString();
}

const isBuildFailure = (error: unknown): error is BuildFailure =>
  error instanceof Error && 'errors' in error && Array.isArray(error.errors);

const toProblem = ({ text, location }: Message): Problem =>
  location
    ? { file: path.resolve(location.file), line: location.line, column: location.column + 1, message: text }
    : { file: 'app.json', message: text };

function scriptFault(error: unknown): never {
  throw isBuildFailure(error) ? new CompileError(error.errors.map(toProblem)) : error;
}
