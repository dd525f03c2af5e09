// @ts-nocheck rough port, to be replaced
import fs from 'node:fs';
import path from 'node:path';
import esbuild from 'esbuild';
import { builtinTemplates } from '../runtime/components/templates';
import { Project } from './project';
import { miniprogramPlugin } from './plugin';

export async function makeBundle({ root, dev, npmRoot, here }) {
  const runtime = path.join(here, 'runtime');
  const iconDir = path.join(npmRoot, 'node_modules/tdesign-icons-svg/src');
  const localIcons = (css) => css.replace(/(\.[\w-]*t-icon-([a-z0-9-]+)):before\s*\{\s*content:\s*'\\E[0-9A-F]+';?\s*\}/g, (m, sel, name) => fs.existsSync(path.join(iconDir, name + '.svg')) ? `${sel}:before{content:'';display:block;width:1em;height:1em;background:currentColor;-webkit-mask:url(/phone/icon/${name}.svg) center/contain no-repeat}` : m);
  const project = new Project({ root, npmRoot, builtinTemplates, dev });
  const state = {};
  const ctx = await esbuild.context({
    entryPoints: ['virtual:mp'], bundle: true, write: false, outfile: 'app.js', format: 'iife', target: 'es2020', sourcemap: dev ? 'inline' : false, minify: !dev, logLevel: 'silent',
    define: { 'process.env.NODE_ENV': dev ? '"development"' : '"production"', 'globalThis.__MP_DEV': String(dev) }, plugins: [miniprogramPlugin(project, state, runtime)],
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } }, loader: { '.wxs': 'js' }, nodePaths: [path.join(npmRoot, 'node_modules')], mainFields: ['module', 'main'],
  });
  return {
    async rebuild() {
      const result = await ctx.rebuild();
      state.result.warnings.forEach((w) => console.warn('warn', w));
      return { js: result.outputFiles[0].text, css: fs.readFileSync(path.join(runtime, 'shell/shell.css'), 'utf8') + localIcons(state.result.css) };
    },
    dispose: () => ctx.dispose(),
  };
}
