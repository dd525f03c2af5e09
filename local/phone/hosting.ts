import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('./device', import.meta.url));

/** Builds the script and the style of what lies around the phone. */
export async function buildHost(): Promise<{ script: string; style: string }> {
  const { outputFiles } = await build({
    entryPoints: ['host.ts', 'device.css'],
    absWorkingDir: folder,
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'silent',
  });
  const text = (ending: string) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { script: text('.js'), style: text('.css') };
}
