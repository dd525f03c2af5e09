// @ts-nocheck rough port, to be replaced
// WXSS -> CSS: @import inlining, rpx/vh units, tag names, :host, class prefixes (style isolation)
import fs from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import selectorParser from 'postcss-selector-parser'

export const BUILTIN_TAGS = new Set(('view text image scroll-view swiper swiper-item input textarea button picker picker-view picker-view-column ' +
  'rich-text navigator label form icon progress slider switch checkbox checkbox-group radio radio-group canvas video audio web-view map cover-view ' +
  'cover-image movable-area movable-view page-meta root-portal match-media page-container share-element official-account ad camera live-player span').split(' '))

export const convertUnits = (v) => v.includes('rpx') || v.includes('vh')
  ? v.replace(/(^|[^\w.#-])([+-]?(?:\d+\.?\d*|\.\d+))(rpx|vh)\b/g, (_, p, n, u) =>
      p + (u === 'rpx' ? `${+(n * 100 / 750).toFixed(5)}vw` : `calc(var(--mp-vh, 1vh) * ${+n})`))
  : v

function inlineImports(file, resolve, deps, seen = new Set()) {
  deps.add(file)
  const root = postcss.parse(fs.readFileSync(file, 'utf8'), { from: file })
  root.walkAtRules('import', (at) => {
    const m = /^(?:url\()?\s*['"]?([^'")]+)['"]?\)?\s*(.*)$/.exec(at.params)
    if (!m || /^https?:/.test(m[1])) return
    const target = resolve(m[1].endsWith('.wxss') ? m[1] : m[1] + '.wxss', file)
    if (!target || seen.has(target)) { at.remove(); return }
    seen.add(target)
    let inner = inlineImports(target, resolve, deps, seen)
    if (m[2]) inner = postcss.root().append(postcss.atRule({ name: 'media', params: m[2], nodes: inner.nodes }))
    at.replaceWith(inner.nodes)
  })
  return root
}

// opts: { prefix?: scope name for isolated components, route?: page route for page files, resolve, deps }
export function compileWxss(file, { prefix, route, resolve, deps, rewriteUrl }) {
  const root = inlineImports(file, resolve, deps)
  const tr = selectorParser((sels) => {
    sels.each((sel) => {
      let isPageSel = false
      sel.walk((n) => {
        if (n.type === 'tag') {
          const t = n.value.toLowerCase()
          if (t === 'page') { n.value = 'wx-page'; isPageSel = true } else if (BUILTIN_TAGS.has(t)) n.value = 'wx-' + t
        } else if (n.type === 'class' && prefix) {
          n.value = `${prefix}--${n.value}`
        } else if (n.type === 'pseudo' && n.value === ':host') {
          const arg = n.first?.toString() // :host(.a)
          const base = prefix ? `[wx-host="${prefix}"]` : 'wx-page'
          n.replaceWith(selectorParser.attribute({ attribute: base.slice(1, -1), value: undefined, raws: {} }))
          if (!prefix) isPageSel = true
          if (arg) sel.append(selectorParser.tag({ value: arg }))
        }
      })
      if (route) {
        const scope = `:where([data-route="${route}"])`
        if (isPageSel) {
          sel.walkTags((t) => { if (t.value === 'wx-page') t.value += scope })
        } else {
          const first = sel.first
          const sp = first.spaces.before
          first.spaces.before = ''
          sel.prepend(selectorParser.combinator({ value: ' ' }))
          sel.prepend(selectorParser.tag({ value: scope }))
          sel.first.spaces.before = sp
        }
      }
    })
  })
  root.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test(rule.parent.name)) return
    rule.selector = tr.processSync(rule.selector)
  })
  root.walkDecls((d) => {
    d.value = convertUnits(d.value)
    if (rewriteUrl && d.value.includes('url(')) d.value = d.value.replace(/url\((['"]?)([^'")]+)\1\)/g, (_, q, u) => `url("${rewriteUrl(u, file)}")`)
  })
  return root.toString()
}

export const resolveFrom = (root, npm) => (spec, importer) => {
  const cands = spec.startsWith('/') ? [path.join(root, spec)] : [path.resolve(path.dirname(importer), spec)]
  if (!spec.startsWith('.') && !spec.startsWith('/')) { const n = npm(spec); if (n) cands.push(n) }
  return cands.find((f) => fs.existsSync(f))
}
