// @ts-nocheck rough port, to be replaced
export const resolvePath = (p: string, base = '') => {
  if (!p) return p
  const parts = p.startsWith('/') ? [] : base.split('/').slice(0, -1)
  for (const s of p.split('/')) { if (s === '..') parts.pop(); else if (s && s !== '.') parts.push(s) }
  return parts.join('/')
}
/** image src -> URL in the browser; cloud:// ids go through the local backend */
export const resolveAsset = (src: any, is = '') => {
  if (!src) return ''
  const s = String(src)
  if (/^(https?:|data:|blob:|\/\/)/.test(s)) return s
  if (s.startsWith('cloud://')) return '/files/?id=' + encodeURIComponent(s)
  return '/phone/file/' + resolvePath(s, is)
}
export const routeUrl = (url: string, is = '') => {
  const [p, q] = (url || '').split('?')
  return '/' + resolvePath(p, is) + (q ? '?' + q : '')
}
export const convertStyle = (v: string) => (v && (v.includes('rpx') || v.includes('vh'))
  ? v.replace(/(^|[^\w.#-])([+-]?(?:\d+\.?\d*|\.\d+))(rpx|vh)\b/g, (_, p, n, u) => p + (u === 'rpx' ? `${+(n * 100 / 750).toFixed(5)}vw` : `calc(var(--mp-vh, 1vh) * ${+n})`))
  : v)
