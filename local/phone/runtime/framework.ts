// @ts-nocheck rough port, to be replaced
// glass-easel + miniprogram adapter set-up: global Component/Page/Behavior/App, WXS extras, missing adapter features
import * as glassEasel from 'glass-easel'
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { WebBackend } from './backend'
import { registerBuiltins, installHover, installNativeAttributes, playAnimation } from './components'
import { convertStyle } from './paths'

const g = globalThis as any
export const env = new MiniProgramEnv()
const globalSpace = env.getGlobalCodeSpace()
export const codeSpace: any = env.createCodeSpace('', true)
export const space = codeSpace.getComponentSpace()

/* --- options the adapter does not expose --- */
const prepare = codeSpace.prepareComponentOptions.bind(codeSpace)
codeSpace.prepareComponentOptions = (is: string, opts: any) => {
  const [o, iso] = prepare(is, opts)
  return [{ ...o, idPrefixGenerator: null, writeIdToDOM: true, writeFieldsToNode: false }, iso]
}
/* rpx / vh in inline styles */
const setNodeStyle = (glassEasel as any).Element.prototype.setNodeStyle
;(glassEasel as any).Element.prototype.setNodeStyle = function (v: any, i?: number) { return setNodeStyle.call(this, typeof v === 'string' ? convertStyle(v) : v, i) }

/* --- `ready` lifetime (the adapter never fires it): children first, after attach --- */
let readyQueue: any[] = []
const readyHook = space.defineBehavior({
  lifetimes: { attached(this: any) { if (!readyQueue.length) queueMicrotask(flushReady); readyQueue.push(this) } },
})
function flushReady() {
  const q = readyQueue.reverse()
  readyQueue = []
  for (const c of q) { const comp = c._$ ?? c; if (glassEasel.Element.isAttached(comp)) comp.triggerLifetime('ready', []) }
}
codeSpace.setOverallBehavior(readyHook)

/* --- wx:// behaviors --- */
const empty = () => codeSpace.behavior().register()
const formField = codeSpace.behavior().definition({ properties: { name: String, value: { type: null as any } } }).register()
const wxBehaviors: Record<string, any> = { 'wx://form-field': formField, 'wx://form-field-group': empty(), 'wx://form-field-button': empty(), 'wx://proxy-scroll-view': empty(), 'wx://component-export': null }

/* --- component methods that the adapter lacks --- */
export const app: any = { instance: undefined }
const extras = (page: () => any) => ({
  animate(this: any, sel: string, frames: any[], duration: number, cb?: () => void) {
    const host = this._$ ?? this
    for (const e of host.getShadowRoot().querySelectorAll(sel)) {
      const keys = frames.map(({ offset, ease, composite, ...f }: any) => ({ offset, easing: ease, ...cssFrame(f) }))
      const anim = e.$$?.animate(keys, { duration, fill: 'forwards' })
      if (anim && cb) anim.onfinish = () => cb()
    }
  },
  clearAnimation(this: any, sel: string, opts?: any, cb?: () => void) {
    const host = this._$ ?? this
    for (const e of host.getShadowRoot().querySelectorAll(sel)) e.$$?.getAnimations().forEach((a: any) => a.cancel())
    ;(typeof opts === 'function' ? opts : cb)?.()
  },
  createSelectorQuery(this: any) { return pageHooks.query(this) },
  getPageId() { return page()?.__pageId },
  getTabBar() { return page()?.__tabBar ?? null },
})
const cssFrame = (f: any) => {
  const out: any = {}
  const t: string[] = []
  for (const [k, v] of Object.entries<any>(f)) {
    if (/^(translate|scale|rotate|skew|matrix)/.test(k)) t.push(`${k}(${(Array.isArray(v) ? v : [v]).map((x) => (k.startsWith('rotate') || k.startsWith('skew')) && typeof x === 'number' ? `${x}deg` : typeof x === 'number' && k.startsWith('translate') ? `${x}px` : convertStyle(String(x)))})`)
    else out[k] = typeof v === 'string' ? convertStyle(v) : v
  }
  if (t.length) out.transform = t.join(' ')
  return out
}

/* --- globals used by component scripts --- */
let current = ''
g.__mpEnter = (path: string) => { current = path }
const withExtras = (def: any) => {
  const behaviors = (def.behaviors || []).map((b: any) => (typeof b === 'string' ? wxBehaviors[b] : b)).filter(Boolean)
  return { ...def, behaviors, methods: { ...extras(() => pageHooks.current()), ...def.methods } }
}
export const pageHooks = { current: () => undefined as any, query: (_c: any) => undefined as any }
g.Component = (def: any) => codeSpace.component(current).definition(withExtras(def)).register()
g.Behavior = (def: any) => codeSpace.behavior().definition({ ...def, behaviors: (def.behaviors || []).map((b: any) => (typeof b === 'string' ? wxBehaviors[b] : b)).filter(Boolean) }).register()
g.Page = (def: any) => codeSpace.component(current).pageDefinition({ ...extras(() => pageHooks.current()), ...def }).register()
g.App = (def: any) => { app.instance = Object.assign(Object.create(null), def) }
g.getApp = () => app.instance

/* --- WXS environment --- */
g.getRegExp = (s: string, f?: string) => new RegExp(s, f)
g.getDate = (...a: any[]) => new (Date as any)(...a)
const descriptor = (elem: any): any => elem && {
  __elem: elem,
  selectComponent: (s: string) => descriptor(elem.getShadowRoot?.()?.querySelector(s)),
  selectAllComponents: (s: string) => (elem.getShadowRoot?.()?.querySelectorAll(s) || []).map(descriptor),
  setStyle(v: any) { elem.setNodeStyle(typeof v === 'string' ? v : Object.entries(v || {}).map(([k, x]) => `${k.replace(/[A-Z]/g, (c) => '-' + c.toLowerCase())}:${x}`).join(';'), 1); return this },
  addClass(c: string) { elem.$$?.classList.add(c); return this },
  removeClass(c: string) { elem.$$?.classList.remove(c); return this },
  hasClass: (c: string) => !!elem.$$?.classList.contains(c),
  getDataset: () => elem.dataset || {},
  callMethod(name: string, args: any) { const c = elem.getMethodCaller?.() ?? elem; c[name]?.(args) },
  requestAnimationFrame: (f: any) => requestAnimationFrame(f),
  getState: () => (elem.__wxsState ??= {}),
  triggerEvent: (n: string, d: any, o?: any) => elem.triggerEvent(n, d, o),
  getBoundingClientRect: () => { const r = elem.$$.getBoundingClientRect(); return { left: r.left, top: r.top, right: r.right, bottom: r.bottom, width: r.width, height: r.height } },
  getComputedStyle: (names: string[]) => { const s = getComputedStyle(elem.$$) as any; return Object.fromEntries(names.map((n) => [n, s[n]])) },
  setTimeout: (f: any, t: number) => setTimeout(f, t), clearTimeout: (t: number) => clearTimeout(t),
}
const inner = (x: any) => x?._$ ?? x
const wxsFns = new WeakSet<any>()
g.__mpWxs = {
  ctor: (o: any) => (o === undefined || o === null ? undefined : Array.isArray(o) ? 'Array' : typeof o === 'function' ? 'Function' : o instanceof RegExp ? 'RegExp' : o instanceof Date ? 'Date' : typeof o === 'object' ? 'Object' : (typeof o)[0].toUpperCase() + (typeof o).slice(1)),
  // change:prop="{{ wxs.fn }}" -> fn(newValue, oldValue, ownerInstance, instance)
  changeProp: (fn: any) => (nv: any, ov: any, host: any, elem: any) => queueMicrotask(() => fn(nv, ov, descriptor(inner(host)), descriptor(inner(elem)))),
  // bind:touchmove="{{ wxs.fn }}" -> fn(event, ownerInstance); plain method handlers are called as usual
  tag: (o: any) => { for (const f of Object.values(o || {})) if (typeof f === 'function') wxsFns.add(f) },
  event: (host: any, ev: any, fn: any) => {
    if (!wxsFns.has(fn)) return fn.call(host, ev)
    const e = Object.create(ev)
    e.instance = descriptor(inner(ev.currentTarget))
    return fn(e, descriptor(inner(host)))
  },
}

/* --- start --- */
export let backend: WebBackend
export let associated: any
export function setup(templates: any, configs: Record<string, any>, scopes: Record<string, string | undefined>) {
  registerBuiltins(globalSpace.getComponentSpace(), space, templates)
  for (const [p, c] of Object.entries(configs)) {
    codeSpace.addComponentStaticConfig(p, c)
    if (scopes[p]) codeSpace.addStyleSheet(p, undefined, scopes[p])
    if (templates[p]) codeSpace.addCompiledTemplate(p, { groupList: templates, content: templates[p], fallbackListenerOnNativeNode: true })
  }
  backend = new WebBackend()
  ;(backend as any).onEvent((t: any, type: string, d: any, o: any) => {
    const ev = new (glassEasel as any).Event(type, d, o)
    ;(glassEasel as any).Event.dispatchEvent(t, ev)
    return ev.getEventBubbleStatus()
  })
  associated = env.associateBackend(backend as any)
  installHover()
  installNativeAttributes((glassEasel as any).NativeNode)
}
export { playAnimation, glassEasel }
