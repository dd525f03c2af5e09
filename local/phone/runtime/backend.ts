// @ts-nocheck rough port, to be replaced
// DOM backend for glass-easel: built-in tags -> <wx-*>, touch/mouse -> mini program touch events, page-relative coordinates
import * as glassEasel from 'glass-easel'
import { BUILTIN_NAMES } from './components/templates'

const TOUCH = new Set(['touchstart', 'touchmove', 'touchend', 'touchcancel', 'tap', 'longpress', 'longtap', 'canceltap'])
const DOM_EVENTS = new Set(['transitionend', 'animationstart', 'animationiteration', 'animationend'])
const builtin = new Set<string>(BUILTIN_NAMES)
const TAP_DIST = 10
const LONGPRESS = 350

type T = { identifier: number; clientX: number; clientY: number; pageX: number; pageY: number; force: number }

/** the page viewport: getBoundingClientRect()/touch coordinates are relative to it */
export const viewport = { offset: () => ({ left: 0, top: 0, scrollTop: 0 }), size: () => ({ width: innerWidth, height: innerHeight }) }

export class WebBackend extends (glassEasel.CurrentWindowBackendContext as any) {
  document = {
    createElement(tag: string) {
      if (tag.startsWith('dom-')) return document.createElement(tag.slice(4))
      const el = document.createElement(builtin.has(tag) || tag === 'page' ? 'wx-' + tag : tag)
      const rect = el.getBoundingClientRect
      // selector queries must answer in page-viewport coordinates
      ;(el as any).getBoundingClientRect = function () {
        const r = rect.call(this), o = viewport.offset()
        return o.left || o.top ? new DOMRect(r.x - o.left, r.y - o.top, r.width, r.height) : r
      }
      return el
    },
    createTextNode: (s: string) => document.createTextNode(s),
    createDocumentFragment: () => document.createDocumentFragment(),
  }
  private emit!: (target: any, type: string, detail: any, options: any) => number | void
  private domBound = new Set<string>()

  getWindowWidth() { return viewport.size().width }
  getWindowHeight() { return viewport.size().height }

  onEvent(listener: any) {
    this.emit = listener
    this.bindTouch()
  }

  setListenerStats(_el: unknown, type: string) {
    if (!DOM_EVENTS.has(type) || this.domBound.has(type)) return
    this.domBound.add(type)
    document.body.addEventListener(type, (ev: any) => this.fire(ev.target, ev, type, { propertyName: ev.propertyName, animationName: ev.animationName, elapsedTime: ev.elapsedTime }))
  }

  fire(target: any, ev: Event | null, type: string, detail: unknown, extraFields?: Record<string, unknown>) {
    while (target && !target.__wxElement) target = target.parentNode
    if (!target || !this.emit) return
    return this.emit(target.__wxElement, type, detail, { originalEvent: ev, bubbles: true, composed: true, capturePhase: true, extraFields })
  }

  private toTouch(t: { identifier?: number; clientX: number; clientY: number; force?: number }): T {
    const o = viewport.offset()
    const x = t.clientX - o.left, y = t.clientY - o.top
    return { identifier: t.identifier ?? 0, clientX: x, clientY: y, pageX: x, pageY: y + o.scrollTop, force: t.force || 1 }
  }

  private bindTouch() {
    const taps = new Map<number, { x: number; y: number; target: any; timer: any; longpress: boolean }>()
    const send = (type: string, ev: Event, target: any, touches: any[], changed: any[]) => {
      const tt = touches.map((t) => this.toTouch(t)), ct = changed.map((t) => this.toTouch(t))
      const status = this.fire(target, ev, type, {}, { touches: tt, changedTouches: ct })
      if (type === 'touchmove' && status === 1 && ev.cancelable) ev.preventDefault()
      for (const c of changed) {
        const id = c.identifier ?? 0
        const tap = taps.get(id)
        if (type === 'touchstart') {
          const rec = { x: c.clientX, y: c.clientY, target, longpress: false, timer: 0 as any }
          rec.timer = setTimeout(() => {
            rec.longpress = true
            const one = [this.toTouch(c)]
            const r1 = this.fire(target, ev, 'longpress', { x: one[0].pageX, y: one[0].pageY }, { touches: one, changedTouches: one })
            this.fire(target, ev, 'longtap', { x: one[0].pageX, y: one[0].pageY }, { touches: one, changedTouches: one })
            void r1
          }, LONGPRESS)
          taps.set(id, rec)
        } else if (tap && type === 'touchmove') {
          if (Math.abs(tap.x - c.clientX) > TAP_DIST || Math.abs(tap.y - c.clientY) > TAP_DIST) { clearTimeout(tap.timer); taps.delete(id) }
        } else if (tap) {
          clearTimeout(tap.timer)
          taps.delete(id)
          if (type === 'touchend') {
            const one = this.toTouch(c)
            this.fire(target, ev, 'tap', { x: one.pageX, y: one.pageY }, { touches: [one], changedTouches: [one] })
          }
        }
      }
    }
    let lastTouch = 0
    for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel']) {
      document.addEventListener(type, (ev: any) => {
        lastTouch = Date.now()
        send(type, ev, ev.target, [...ev.touches], [...ev.changedTouches])
      }, { capture: true, passive: false })
    }
    let down: any = null
    const fake = (ev: MouseEvent) => ({ identifier: 0, clientX: ev.clientX, clientY: ev.clientY })
    document.addEventListener('mousedown', (ev) => {
      if (ev.button !== 0 || Date.now() - lastTouch < 800) return
      down = ev.target
      send('touchstart', ev, down, [fake(ev)], [fake(ev)])
    }, true)
    document.addEventListener('mousemove', (ev) => { if (down) send('touchmove', ev, down, [fake(ev)], [fake(ev)]) }, true)
    window.addEventListener('mouseup', (ev) => {
      if (!down) return
      const t = down
      down = null
      send('touchend', ev, t, [], [fake(ev)])
    }, true)
  }

  createIntersectionObserver(target: any, relative: any, margin: string, thresholds: number[], listener: (r: any) => void) {
    const io = new IntersectionObserver((list) => list.forEach((e) => listener({
      intersectionRatio: e.intersectionRatio, boundingClientRect: e.boundingClientRect, intersectionRect: e.intersectionRect, relativeRect: e.rootBounds, time: e.time,
    })), { root: relative, rootMargin: margin.replace(/undefined/g, '0'), threshold: thresholds })
    io.observe(target)
    return { disconnect: () => io.disconnect() }
  }
}
