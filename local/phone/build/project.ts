// @ts-nocheck rough port, to be replaced
// Walks app.json -> pages -> usingComponents and compiles the whole graph (WXML/WXS -> one JS expression, WXSS -> CSS)
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { TmplGroup } from 'glass-easel-template-compiler'
import { compileWxss, resolveFrom } from './wxss'

const readJson = (f) => JSON.parse(fs.readFileSync(f, 'utf8'))
const firstExisting = (base, exts) => exts.map((e) => base + e).find((f) => fs.existsSync(f))

export class Project {
  constructor({ root, npmRoot, builtinTemplates = {}, fontUrl, dev = true }) {
    Object.assign(this, { root: path.resolve(root), npmRoot: path.resolve(npmRoot), builtinTemplates, fontUrl, dev })
    this.require = createRequire(path.join(this.npmRoot, 'x.js'))
  }

  // 'tdesign-miniprogram/button/button' -> file inside the package's miniprogram directory
  npmFile(spec) {
    const parts = spec.split('/')
    const name = spec[0] === '@' ? parts.splice(0, 2).join('/') : parts.shift()
    const dir = path.join(this.npmRoot, 'node_modules', name)
    if (!fs.existsSync(path.join(dir, 'package.json'))) return null
    const pkg = readJson(path.join(dir, 'package.json'))
    return path.join(dir, pkg.miniprogram || 'miniprogram_dist', ...parts)
  }

  // component/wxml path used by glass-easel <-> absolute file base
  toPath(abs) {
    const rel = path.relative(path.join(this.npmRoot, 'node_modules'), abs)
    if (!rel.startsWith('..')) return 'miniprogram_npm/' + rel.split(path.sep).join('/')
    return path.relative(this.root, abs).split(path.sep).join('/')
  }

  toAbs(p) {
    return p.startsWith('miniprogram_npm/') ? path.join(this.npmRoot, 'node_modules', p.slice('miniprogram_npm/'.length)) : path.join(this.root, p)
  }

  resolveComp(spec, fromBase) {
    if (/^(plugin|dynamicLib):/.test(spec)) return null
    const cands = spec.startsWith('/') ? [path.join(this.root, spec)] : [path.resolve(path.dirname(fromBase), spec)]
    if (!spec.startsWith('.') && !spec.startsWith('/')) { const n = this.npmFile(spec); if (n) cands.push(n) }
    for (const c of cands) for (const b of [c, path.join(c, 'index')]) if (fs.existsSync(b + '.json')) return b
    return null
  }

  build() {
    const deps = (this.deps = new Set())
    const warnings = []
    const app = readJson(path.join(this.root, 'app.json'))
    deps.add(path.join(this.root, 'app.json'))
    const comps = new Map()
    const pages = [...app.pages, ...(app.subpackages || app.subPackages || []).flatMap((s) => s.pages.map((p) => path.posix.join(s.root, p)))]
    const add = (base, isPage) => {
      const p = this.toPath(base)
      if (comps.has(p)) return p
      const jsonFile = base + '.json'
      const json = fs.existsSync(jsonFile) ? readJson(jsonFile) : {}
      deps.add(jsonFile)
      const script = firstExisting(base, ['.ts', '.js'])
      const c = { path: p, base, isPage, script, json, wxml: firstExisting(base, ['.wxml']), wxss: firstExisting(base, ['.wxss']) }
      comps.set(p, c)
      const using = {}
      const fix = (spec) => {
        const r = this.resolveComp(spec, base)
        if (!r) { warnings.push(`${p}: cannot resolve component "${spec}"`); return spec }
        return '/' + add(r, false)
      }
      for (const [k, v] of Object.entries({ ...(isPage || !p.startsWith('miniprogram_npm/') ? app.usingComponents : {}), ...json.usingComponents })) {
        // entries from app.json are relative to the root
        using[k] = json.usingComponents?.[k] ? fix(v) : '/' + add(this.resolveComp(v, path.join(this.root, 'app')) ?? v, false)
      }
      const generics = json.componentGenerics && Object.fromEntries(Object.entries(json.componentGenerics).map(([k, v]) => [k, v?.default ? { default: fix(v.default) } : v]))
      const iso = json.styleIsolation ?? (json.component && !isPage ? 'isolated' : 'shared')
      c.scope = iso === 'shared' || iso === 'page-shared' ? undefined : p.replace(/^miniprogram_npm\//, '').replace(/miniprogram_dist\//, '').replace(/[^\w]+/g, '-')
      c.config = { ...json, component: !isPage && json.component, usingComponents: using, ...(generics && { componentGenerics: generics }) }
      return p
    }
    pages.forEach((p) => add(path.join(this.root, p), true))
    if (app.tabBar?.custom) add(path.join(this.root, 'custom-tab-bar/index'), false)
    this.comps = comps

    // templates
    const group = this.dev ? TmplGroup.newDev() : new TmplGroup()
    const seen = new Set()
    const addWxs = (p) => {
      if (seen.has('wxs:' + p)) return
      seen.add('wxs:' + p)
      const f = this.toAbs(p.endsWith('.wxs') ? p : p + '.wxs')
      deps.add(f)
      const src = fs.readFileSync(f, 'utf8')
      const code = transformWxs(src) + ';__mpWxs.tag(module.exports)'
      group.addScript(p, code)
      for (const m of src.matchAll(/require\(\s*['"]([^'"]+)['"]\s*\)/g)) addWxs(path.posix.join(path.posix.dirname(p), m[1]))
    }
    const addWxml = (p, file) => {
      if (seen.has(p)) return
      seen.add(p)
      deps.add(file)
      const src = fs.readFileSync(file, 'utf8').replace(/(<wxs\b(?![^>]*\/>)[^>]*>)([\s\S]*?)(<\/wxs>)/g, (_, a, b, c) => a + (b.trim() ? transformWxs(b) + ';__mpWxs.tag(module.exports)' : '') + c)
      for (const w of group.addTmpl(p, src) || []) {
        if (w.isError || w.level > 3) warnings.push(`${p}.wxml:${w.startLine}:${w.startColumn} ${w.message}`)
      }
      for (const d of group.getDirectDependencies(p)) addWxml(d, this.toAbs(d) + '.wxml')
      for (const d of group.getScriptDependencies(p)) addWxs(d)
    }
    for (const c of comps.values()) if (c.wxml) addWxml(c.path, c.wxml)
    for (const [k, v] of Object.entries(this.builtinTemplates)) group.addTmpl('__builtin__/' + k, v)
    group.setExtraRuntimeScript('Q.A=globalThis.__mpWxs.changeProp;Q.C=globalThis.__mpWxs.event;')
    const templates = group.getTmplGenObjectGroups()
    group.free()

    // styles
    const resolve = resolveFrom(this.root, (s) => this.npmFile(s))
    const rewriteUrl = (u, file) => {
      if (/tdesign\.gtimg\.com\/icon\/.*\/t\.woff$/.test(u) && this.fontUrl) return this.fontUrl
      if (/^(https?:|data:|\/)/.test(u)) return u
      return '/' + path.relative(this.root, path.resolve(path.dirname(file), u))
    }
    const css = []
    const cache = (this.cssCache ??= new Map())
    const compile = (file, opts) => {
      const key = file + '|' + opts.prefix
      const third = file.includes('node_modules')
      if (third && cache.has(key)) return cache.get(key)
      const out = compileWxss(file, { ...opts, resolve, deps, rewriteUrl })
      if (third) cache.set(key, out)
      return out
    }
    const appWxss = path.join(this.root, 'app.wxss')
    if (fs.existsSync(appWxss)) css.push(compile(appWxss, {}))
    const ordered = [...comps.values()].filter((c) => c.wxss)
    for (const c of ordered.filter((c) => !c.isPage).reverse()) css.push(compile(c.wxss, { prefix: c.scope }))
    for (const c of ordered.filter((c) => c.isPage)) css.push(compile(c.wxss, { prefix: c.scope, route: c.path }))
    return { app, pages, comps, templates, css: css.join('\n'), warnings }
  }
}

// WXS differs from JS: `x.constructor === 'Array'`, unknown string escapes keep the backslash in getRegExp('\d')
export const transformWxs = (src) => src
  .replace(/([\w.[\]]+)\.constructor\b/g, (_, o) => `__mpWxs.ctor(${o})`)
  .replace(/getRegExp\(\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g, (_, s) => `getRegExp(${s.replace(/\\([^\\'"nrtu])/g, '\\\\$1')}`)
