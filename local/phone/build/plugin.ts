// @ts-nocheck rough port, to be replaced
// esbuild plugin: virtual entry + mini program module resolution
import fs from 'node:fs'
import path from 'node:path'

export function miniprogramPlugin(project, state, runtimeDir) {
  const bare = /^[@a-zA-Z][^:]*$/
  return {
    name: 'miniprogram',
    setup(build) {
      build.onResolve({ filter: /^virtual:mp$/ }, () => ({ path: 'mp', namespace: 'mp' }))
      build.onLoad({ filter: /.*/, namespace: 'mp' }, () => {
        const r = (state.result = project.build())
        const cfg = {}, scopes = {}
        for (const c of r.comps.values()) { cfg[c.path] = c.config; scopes[c.path] = c.scope }
        const app = { ...r.app, __pages: r.pages }
        const appScript = ['app.ts', 'app.js'].map((f) => path.join(project.root, f)).find((f) => fs.existsSync(f))
        const scripts = [...r.comps.values()].filter((c) => c.script)
        const noScript = [...r.comps.values()].filter((c) => !c.script)
        return {
          resolveDir: runtimeDir,
          contents: [
            `import ${JSON.stringify(path.join(runtimeDir, 'boot.ts'))}`, // globals first
            `import { register } from 'virtual:mp-templates'`,
            ...(appScript ? [`import ${JSON.stringify(appScript)}`] : []),
            ...scripts.map((c) => `import ${JSON.stringify(c.script)}`),
            `import { start } from ${JSON.stringify(path.join(runtimeDir, 'shell/index.ts'))}`,
            ...noScript.map((c) => `globalThis.__mpEnter(${JSON.stringify(c.path)});globalThis.Component({});`),
            `start(${JSON.stringify(app)}, ${JSON.stringify(cfg)})`,
          ].join('\n'),
          watchFiles: [...project.deps],
        }
      })
      build.onResolve({ filter: /^virtual:mp-templates$/ }, () => ({ path: 'tpl', namespace: 'mp-tpl' }))
      build.onLoad({ filter: /.*/, namespace: 'mp-tpl' }, () => {
        const r = state.result
        const cfg = {}, scopes = {}
        for (const c of r.comps.values()) { cfg[c.path] = c.config; scopes[c.path] = c.scope }
        return {
          resolveDir: runtimeDir,
          contents: `import { setup } from ${JSON.stringify(path.join(runtimeDir, 'framework.ts'))}\nsetup(${r.templates}, ${JSON.stringify(cfg)}, ${JSON.stringify(scopes)})\nexport const register = 1`,
        }
      })
      // component scripts: remember which component the next Component()/Page() call belongs to
      build.onLoad({ filter: /\.[jt]s$/ }, (args) => {
        const p = project.toPath(args.path.replace(/\.[jt]s$/, ''))
        const c = state.result?.comps.get(p)
        if (!c || c.script !== args.path) return undefined
        return { contents: `globalThis.__mpEnter(${JSON.stringify(p)});` + fs.readFileSync(args.path, 'utf8'), loader: args.path.endsWith('.ts') ? 'ts' : 'js' }
      })
      // module ids without './' are relative in a mini program, or npm packages (their "miniprogram" directory, then its miniprogram_npm)
      build.onResolve({ filter: bare }, (args) => {
        if (args.pluginData === 'skip' || args.kind === 'entry-point' || args.importer.startsWith(runtimeDir) || args.namespace !== 'file') return undefined
        const tryFile = (b) => [b, b + '.ts', b + '.js', path.join(b, 'index.ts'), path.join(b, 'index.js')].find((f) => fs.existsSync(f) && fs.statSync(f).isFile())
        const rel = tryFile(path.resolve(path.dirname(args.importer), args.path))
        if (rel) return { path: rel }
        for (let d = path.dirname(args.importer); d.length > 1; d = path.dirname(d)) {
          const f = tryFile(path.join(d, 'miniprogram_npm', args.path))
          if (f) return { path: f }
        }
        const n = project.npmFile(args.path)
        const f = n && tryFile(n)
        return f ? { path: f } : undefined
      })
      build.onResolve({ filter: /^\// }, (args) => {
        if (args.kind === 'entry-point' || args.namespace !== 'file' || fs.existsSync(args.path)) return undefined
        const b = path.join(project.root, args.path)
        const f = [b, b + '.ts', b + '.js'].find((x) => fs.existsSync(x))
        return f ? { path: f } : undefined
      })
    },
  }
}
