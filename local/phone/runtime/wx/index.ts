// @ts-nocheck rough port, to be replaced
// wx.* for the browser. `api()` gives callback + promise behaviour.

import { glassEasel, pageHooks } from '../framework';
import { convertStyle, resolveAsset } from '../paths';
import * as nav from '../shell';

const api =
  (name: string, fn: (o: any) => any) =>
  (o: any = {}) => {
    const p = (async () => fn(o))().then((r) => ({ errMsg: `${name}:ok`, ...r }));
    if (o.success || o.fail || o.complete) {
      p.then(
        (r) => {
          o.success?.(r);
          o.complete?.(r);
        },
        (e) => {
          const r = { errMsg: `${name}:fail ${e?.message ?? e}` };
          o.fail?.(r);
          o.complete?.(r);
        },
      );
      return undefined;
    }
    return p.catch((e) => {
      throw { errMsg: `${name}:fail ${e?.message ?? e}` };
    });
  };
const el = (html: string) => {
  const d = document.createElement('div');
  d.innerHTML = html.trim();
  return d.firstElementChild as HTMLElement;
};
const esc = (s: any) => String(s ?? '').replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const shell = () => document.getElementById('app')!;

/* --- system --- */
const windowInfo = () => ({
  pixelRatio: devicePixelRatio,
  screenWidth: innerWidth,
  screenHeight: innerHeight,
  windowWidth: innerWidth,
  windowHeight: nav.current()?.frame.clientHeight || innerHeight,
  statusBarHeight: nav.STATUS_BAR,
  screenTop: 0,
  safeArea: {
    left: 0,
    right: innerWidth,
    top: 0,
    bottom: innerHeight,
    width: innerWidth,
    height: innerHeight,
  },
});
const appBase = () => ({
  SDKVersion: '3.8.0',
  version: '8.0.50',
  language: 'zh_CN',
  theme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  enableDebug: false,
  fontSizeSetting: 16,
  host: { env: 'WeChat' },
});
const device = () => ({
  brand: 'web',
  model: 'web',
  platform: 'devtools',
  system: 'Android 12',
  benchmarkLevel: 1,
  abi: '',
});

/* --- dialogs --- */
let toast: HTMLElement | null = null,
  toastTimer: any;
const hideToast = () => {
  clearTimeout(toastTimer);
  toast?.remove();
  toast = null;
};
const showToast = (o: any, loading = false) => {
  hideToast();
  const icon =
    loading || o.icon === 'loading'
      ? '<i class="mp-spin"></i>'
      : o.image
        ? `<img src="${esc(resolveAsset(o.image))}">`
        : o.icon === 'none'
          ? ''
          : o.icon === 'error'
            ? '<i class="mp-ico">✕</i>'
            : '<i class="mp-ico">✓</i>';
  toast = el(
    `<div class="mp-toast-mask${o.mask ? ' mask' : ''}"><div class="mp-toast" role="status">${icon}<p>${esc(o.title)}</p></div></div>`,
  );
  shell().appendChild(toast);
  if (!loading) toastTimer = setTimeout(hideToast, o.duration ?? 1500);
};
const modal = (o: any) =>
  new Promise((resolve) => {
    const m = el(
      `<div class="mp-modal-mask"><div class="mp-modal" role="dialog" aria-modal="true">${o.title ? `<h3>${esc(o.title)}</h3>` : ''}${o.editable ? `<input value="${esc(o.content)}" placeholder="${esc(o.placeholderText)}">` : `<p>${esc(o.content)}</p>`}<div class="mp-modal-btns">${o.showCancel === false ? '' : `<button data-k="cancel" style="color:${o.cancelColor || '#000'}">${esc(o.cancelText || '取消')}</button>`}<button data-k="ok" style="color:${o.confirmColor || '#576b95'}">${esc(o.confirmText || '确定')}</button></div></div></div>`,
    );
    m.onclick = (e) => {
      const k = (e.target as HTMLElement).dataset.k;
      if (!k) return;
      m.remove();
      resolve({
        confirm: k === 'ok',
        cancel: k === 'cancel',
        content: o.editable ? m.querySelector('input')!.value : null,
      });
    };
    shell().appendChild(m);
  });
const actionSheet = (o: any) =>
  new Promise((resolve, reject) => {
    const m = el(
      `<div class="mp-modal-mask"><div class="mp-sheet" role="menu">${o.itemList.map((t: string, i: number) => `<button data-i="${i}" style="color:${o.itemColor || '#000'}">${esc(t)}</button>`).join('')}<button data-i="-1" class="cancel">取消</button></div></div>`,
    );
    m.onclick = (e) => {
      const t = e.target as HTMLElement;
      if (t === m || t.dataset.i === '-1') {
        m.remove();
        reject(new Error('cancel'));
      } else if (t.dataset.i) {
        m.remove();
        resolve({ tapIndex: +t.dataset.i });
      }
    };
    shell().appendChild(m);
  });

/* --- files --- */
const files = new Map<string, File>();
const pick = (accept: string, count: number) =>
  new Promise<File[]>((resolve, reject) => {
    const input = document.createElement('input');
    Object.assign(input, { type: 'file', accept, multiple: count > 1 });
    input.className = 'mp-file';
    input.onchange = () => resolve([...input.files!].slice(0, count));
    input.addEventListener('cancel', () => reject(new Error('cancel')));
    document.body.appendChild(input);
    input.click();
  });
const temp = (f: File) => {
  const u = URL.createObjectURL(f);
  files.set(u, f);
  return u;
};
const blobOf = async (p: string) => files.get(p) ?? (await fetch(resolveAsset(p))).blob();

/* --- network --- */
const request = (o: any) => {
  const ctl = new AbortController();
  const method = (o.method || 'GET').toUpperCase();
  let url = o.url,
    body: any;
  const header: Record<string, string> = {
    'content-type': 'application/json',
    ...Object.fromEntries(Object.entries(o.header || {}).map(([k, v]) => [k.toLowerCase(), v as string])),
  };
  if (o.data !== undefined) {
    if (method === 'GET') url += (url.includes('?') ? '&' : '?') + new URLSearchParams(o.data);
    else
      body =
        typeof o.data === 'string' || o.data instanceof ArrayBuffer
          ? o.data
          : header['content-type'].includes('form-urlencoded')
            ? new URLSearchParams(o.data)
            : JSON.stringify(o.data);
  }
  if (method === 'GET') delete header['content-type'];
  if (o.timeout) setTimeout(() => ctl.abort(), o.timeout);
  const p = fetch(url, { method, headers: header, body, signal: ctl.signal }).then(async (r) => {
    const raw = o.responseType === 'arraybuffer' ? await r.arrayBuffer() : await r.text();
    let data: any = raw;
    if (typeof raw === 'string' && o.dataType !== 'text')
      try {
        data = JSON.parse(raw);
      } catch {
        /* not JSON */
      }
    return {
      data,
      statusCode: r.status,
      header: Object.fromEntries(r.headers),
      cookies: [],
      errMsg: 'request:ok',
    };
  });
  p.then(
    (r) => {
      o.success?.(r);
      o.complete?.(r);
    },
    (e) => {
      const r = { errMsg: 'request:fail ' + e.message };
      o.fail?.(r);
      o.complete?.(r);
    },
  );
  return Object.assign(p, { abort: () => ctl.abort(), onHeadersReceived() {}, offHeadersReceived() {} });
};
const uploadFile = (o: any) => {
  const xhr = new XMLHttpRequest();
  const progress: any[] = [];
  const p = (async () => {
    const form = new FormData();
    for (const [k, v] of Object.entries(o.formData || {})) form.append(k, String(v));
    form.append(o.name || 'file', await blobOf(o.filePath), 'file');
    return new Promise((resolve, reject) => {
      xhr.open('POST', o.url);
      for (const [k, v] of Object.entries<any>(o.header || {}))
        if (k.toLowerCase() !== 'content-type') xhr.setRequestHeader(k, v);
      xhr.upload.onprogress = (e) =>
        progress.forEach((f) =>
          f({
            progress: Math.round((e.loaded / e.total) * 100),
            totalBytesSent: e.loaded,
            totalBytesExpectedToSend: e.total,
          }),
        );
      xhr.onload = () => resolve({ data: xhr.responseText, statusCode: xhr.status, errMsg: 'uploadFile:ok' });
      xhr.onerror = () => reject(new Error('network'));
      xhr.send(form);
    });
  })();
  p.then(
    (r) => {
      o.success?.(r);
      o.complete?.(r);
    },
    (e) => {
      o.fail?.({ errMsg: 'uploadFile:fail ' + e.message });
      o.complete?.({});
    },
  );
  return Object.assign(p, {
    abort: () => xhr.abort(),
    onProgressUpdate: (f: any) => progress.push(f),
    offProgressUpdate() {},
  });
};

/* --- queries --- */
const pageComp = () => nav.current().page;
class Query {
  jobs: any[] = [];
  comp: any;
  constructor(comp?: any) {
    this.comp = comp;
  }
  in(c: any) {
    this.comp = c;
    return this;
  }
  private nodes(sel: string | null, all: boolean) {
    const add = (fields: any, cb?: any) => {
      this.jobs.push({ sel, all, fields, cb, comp: this.comp });
      return this;
    };
    return {
      boundingClientRect: (cb?: any) => add({ id: 1, dataset: 1, rect: 1, size: 1 }, cb),
      scrollOffset: (cb?: any) => add({ id: 1, dataset: 1, scrollOffset: 1 }, cb),
      fields: (f: any, cb?: any) => add(f, cb),
      node: (cb?: any) => add({ node: 1 }, cb),
      context: (cb?: any) => add({ context: 1 }, cb),
    };
  }
  select(s: string) {
    return this.nodes(s, false);
  }
  selectAll(s: string) {
    return this.nodes(s, true);
  }
  selectViewport() {
    return this.nodes(null, false);
  }
  exec(done?: any) {
    setTimeout(() => {
      const out = this.jobs.map(({ sel, all, fields, cb, comp }) => {
        let r: any;
        if (sel === null) {
          const p = nav.current(),
            s = p.scroller;
          r = {
            id: '',
            dataset: {},
            ...(fields.rect && { left: 0, top: 0, right: s.clientWidth, bottom: s.clientHeight }),
            ...(fields.size && { width: s.clientWidth, height: s.clientHeight }),
            ...(fields.scrollOffset && {
              scrollLeft: s.scrollLeft,
              scrollTop: s.scrollTop,
              scrollWidth: s.scrollWidth,
              scrollHeight: s.scrollHeight,
            }),
          };
        } else {
          const root = ((comp ?? pageComp())._$ ?? comp).getShadowRoot();
          r = all
            ? root.querySelectorAll(sel).map((e: any) => read(e, fields))
            : ((e) => (e ? read(e, fields) : null))(root.querySelector(sel));
        }
        cb?.(r);
        return r;
      });
      done?.(out);
    }, 0);
    return this;
  }
}
/** a virtualHost component has no element of its own: use its first rendered element, as the client does */
const domOf = (e: any): HTMLElement | null => {
  if (e.$$) return e.$$;
  for (const c of e.getShadowRoot?.()?.childNodes ?? []) {
    const d = glassEasel.TextNode.isTextNode(c) ? null : domOf(c);
    if (d) return d;
  }
  return null;
};
function read(e: any, f: any) {
  const d = domOf(e);
  const r: any = {};
  if (f.id) r.id = e.id;
  if (f.dataset) r.dataset = e.dataset || {};
  if (f.mark) r.mark = e.collectMarks();
  const b = d?.getBoundingClientRect();
  if (f.rect)
    Object.assign(r, { left: b?.left ?? 0, top: b?.top ?? 0, right: b?.right ?? 0, bottom: b?.bottom ?? 0 });
  if (f.size) Object.assign(r, { width: b?.width ?? 0, height: b?.height ?? 0 });
  if (f.scrollOffset)
    Object.assign(r, {
      scrollLeft: d?.scrollLeft,
      scrollTop: d?.scrollTop,
      scrollWidth: d?.scrollWidth,
      scrollHeight: d?.scrollHeight,
    });
  if (f.properties)
    for (const p of f.properties)
      r[p] = p === 'scrollX' || p === 'scrollY' ? e.data?.[p] : (e.data?.[p] ?? (d as any)?.[p]);
  if (f.computedStyle && d) {
    const s = getComputedStyle(d) as any;
    for (const n of f.computedStyle) r[n] = s[n];
  }
  if (f.node || f.context) {
    const n = e.__node?.() ?? (d?.localName === 'wx-canvas' ? canvasNode(d) : d);
    if (f.node) {
      r.node = n;
      r.nodeCanvasType = e.data?.type;
    }
    if (f.context) r.context = n;
  }
  return r;
}
/** no enumerable keys: setData({ canvas }) deep-copies its argument and must not walk the DOM */
const canvasNode = (d: HTMLElement) => {
  const c: any = d.querySelector('canvas');
  const extra: any = {
    createImage: () => new Image(),
    requestAnimationFrame: (f: any) => requestAnimationFrame(f),
    cancelAnimationFrame: (i: number) => cancelAnimationFrame(i),
    __el: c,
  };
  return new Proxy(
    {},
    {
      get: (_, k) => (k in extra ? extra[k] : typeof c[k] === 'function' ? c[k].bind(c) : c[k]),
      set: (_, k, v) => {
        c[k] = v;
        return true;
      },
      ownKeys: () => [],
    },
  );
};

/* --- createAnimation --- */
const TRANSFORMS: Record<string, (...a: any[]) => string> = {};
const px = (v: any) => (typeof v === 'number' ? v + 'px' : convertStyle(String(v)));
for (const n of ['translate', 'translateX', 'translateY', 'translateZ', 'translate3d'])
  TRANSFORMS[n] = (...a) => `${n}(${a.map(px)})`;
for (const n of ['rotate', 'rotateX', 'rotateY', 'rotateZ', 'skew', 'skewX', 'skewY'])
  TRANSFORMS[n] = (...a) => `${n}(${a.map((x) => x + 'deg')})`;
for (const n of ['scale', 'scaleX', 'scaleY', 'scaleZ', 'scale3d', 'matrix', 'matrix3d'])
  TRANSFORMS[n] = (...a) => `${n}(${a})`;
const createAnimation = (opt: any = {}) => {
  const base = { duration: 400, timingFunction: 'linear', delay: 0, transformOrigin: '50% 50% 0', ...opt };
  let actions: any[] = [],
    transforms: string[] = [],
    styles: Record<string, string> = {};
  const a: any = {
    step(o: any = {}) {
      actions.push({
        option: { transition: { ...base, ...o }, transformOrigin: o.transformOrigin ?? base.transformOrigin },
        style: `${transforms.length ? `transform:${transforms.join(' ')};` : ''}${Object.entries(styles)
          .map(([k, v]) => `${k}:${v}`)
          .join(';')}`,
      });
      transforms = [];
      return a;
    },
    export() {
      const r = { actions };
      actions = [];
      return r;
    },
  };
  for (const [n, f] of Object.entries(TRANSFORMS))
    a[n] = (...args: any[]) => {
      transforms.push(f(...args));
      return a;
    };
  for (const [n, css] of Object.entries({
    opacity: 'opacity',
    backgroundColor: 'background-color',
    width: 'width',
    height: 'height',
    top: 'top',
    left: 'left',
    right: 'right',
    bottom: 'bottom',
  }))
    a[n] = (v: any) => {
      styles[css] = n === 'opacity' || n === 'backgroundColor' ? String(v) : px(v);
      return a;
    };
  return a;
};

/* --- storage --- */
const K = 'mp:';
const getSync = (k: string) => {
  const s = localStorage.getItem(K + k);
  return s === null ? '' : JSON.parse(s).v;
};
const setSync = (k: string, v: any) => localStorage.setItem(K + k, JSON.stringify({ v }));
const keys = () =>
  Object.keys(localStorage)
    .filter((k) => k.startsWith(K))
    .map((k) => k.slice(K.length));

/* --- cloud: everything goes to the local backend --- */
const post = async (path: string, body: any) => {
  const r = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const j = await r.json();
  if (!r.ok) throw new Error(j.message || r.status);
  return j;
};
const cloud: any = {
  init() {},
  DYNAMIC_CURRENT_ENV: 'dynamic',
  callFunction: api('cloud.callFunction', (o) =>
    post('/fn/' + o.name, o.data).then((result) => ({ result })),
  ),
  callContainer: api('cloud.callContainer', async (o) => {
    const r = await request({ ...o, url: '/__cloud/container' + o.path });
    return { ...r };
  }),
  uploadFile: api('cloud.uploadFile', async (o) => {
    const r = await fetch('/__cloud/upload?path=' + encodeURIComponent(o.cloudPath), {
      method: 'POST',
      body: await blobOf(o.filePath),
    });
    return { statusCode: r.status, ...(await r.json()) };
  }),
  getTempFileURL: api('cloud.getTempFileURL', (o) => ({
    fileList: o.fileList.map((f: any) => ({
      fileID: f.fileID ?? f,
      tempFileURL: location.origin + resolveAsset(f.fileID ?? f),
      status: 0,
    })),
  })),
  deleteFile: api('cloud.deleteFile', (o) => post('/__cloud/delete', o)),
};

const noop = (name: string, r: any = {}) => api(name, () => r);
export const wx: any = {
  cloud,
  env: { USER_DATA_PATH: '/__usr' },
  getWindowInfo: windowInfo,
  getAppBaseInfo: appBase,
  getDeviceInfo: device,
  getSystemSetting: () => ({}),
  getAppAuthorizeSetting: () => ({ albumAuthorized: 'authorized', cameraAuthorized: 'authorized' }),
  getSystemInfoSync: () => ({ ...windowInfo(), ...appBase(), ...device() }),
  getSystemInfo: api('getSystemInfo', () => wx.getSystemInfoSync()),
  getMenuButtonBoundingClientRect: () => ({
    width: 87,
    height: 32,
    left: innerWidth - 94,
    right: innerWidth - 7,
    top: nav.STATUS_BAR + 6,
    bottom: nav.STATUS_BAR + 38,
  }),
  getLaunchOptionsSync: () => (globalThis as any).__mpLaunch,
  getEnterOptionsSync: () => (globalThis as any).__mpLaunch,
  getAccountInfoSync: () => ({ miniProgram: { appId: 'touristappid', envVersion: 'develop', version: '' } }),
  canIUse: () => true,
  getUpdateManager: () => ({
    onCheckForUpdate() {},
    onUpdateReady() {},
    onUpdateFailed() {},
    applyUpdate() {},
  }),
  navigateTo: nav.navigateTo,
  redirectTo: nav.redirectTo,
  navigateBack: nav.navigateBack,
  switchTab: nav.switchTab,
  reLaunch: nav.reLaunch,
  setNavigationBarTitle: api('setNavigationBarTitle', (o) => nav.setTitle(o.title)),
  setNavigationBarColor: api('setNavigationBarColor', (o) => nav.setNavColor(o)),
  pageScrollTo: api('pageScrollTo', (o) => {
    const p = nav.current();
    let top = o.scrollTop;
    if (o.selector) {
      const t = domOf(p.comp.getShadowRoot().querySelector(o.selector))!;
      top = p.scroller.scrollTop + t.getBoundingClientRect().top + (o.offsetTop || 0);
    }
    p.scroller.scrollTo({ top, behavior: o.duration === 0 ? 'auto' : 'smooth' });
  }),
  startPullDownRefresh: api('startPullDownRefresh', () => nav.startRefresh()),
  stopPullDownRefresh: api('stopPullDownRefresh', () => nav.stopRefresh()),
  showToast: api('showToast', (o) => showToast(o)),
  hideToast: api('hideToast', hideToast),
  showLoading: api('showLoading', (o) => showToast(o, true)),
  hideLoading: api('hideLoading', hideToast),
  showModal: api('showModal', modal),
  showActionSheet: api('showActionSheet', actionSheet),
  showNavigationBarLoading: noop('showNavigationBarLoading'),
  hideNavigationBarLoading: noop('hideNavigationBarLoading'),
  getStorageSync: getSync,
  setStorageSync: setSync,
  removeStorageSync: (k: string) => localStorage.removeItem(K + k),
  clearStorageSync: () => keys().forEach((k) => localStorage.removeItem(K + k)),
  getStorageInfoSync: () => ({ keys: keys(), currentSize: 1, limitSize: 10240 }),
  getStorage: api('getStorage', (o) => {
    if (!keys().includes(o.key)) throw new Error('data not found');
    return { data: getSync(o.key) };
  }),
  setStorage: api('setStorage', (o) => setSync(o.key, o.data)),
  removeStorage: api('removeStorage', (o) => localStorage.removeItem(K + o.key)),
  request,
  uploadFile,
  downloadFile: api('downloadFile', async (o) => {
    const b = await (await fetch(resolveAsset(o.url))).blob();
    return { tempFilePath: temp(new File([b], 'f')), statusCode: 200 };
  }),
  chooseImage: api('chooseImage', async (o) => {
    const f = await pick('image/*', o.count ?? 9);
    const paths = f.map(temp);
    return { tempFilePaths: paths, tempFiles: f.map((x, i) => ({ path: paths[i], size: x.size })) };
  }),
  chooseMedia: api('chooseMedia', async (o) => {
    const f = await pick(
      (o.mediaType || ['image', 'video']).map((t: string) => t + '/*').join(),
      o.count ?? 9,
    );
    return {
      type: 'image',
      tempFiles: f.map((x) => ({
        tempFilePath: temp(x),
        size: x.size,
        fileType: x.type.split('/')[0],
        width: 0,
        height: 0,
        duration: 0,
      })),
    };
  }),
  chooseMessageFile: api('chooseMessageFile', async (o) => {
    const f = await pick('', o.count ?? 9);
    return {
      tempFiles: f.map((x) => ({
        path: temp(x),
        name: x.name,
        size: x.size,
        type: 'file',
        time: Date.now(),
      })),
    };
  }),
  previewImage: api('previewImage', (o) => {
    const m = el(`<div class="mp-preview"><img src="${esc(resolveAsset(o.current || o.urls[0]))}"></div>`);
    m.onclick = () => m.remove();
    shell().appendChild(m);
  }),
  previewMedia: api('previewMedia', (o) => wx.previewImage({ urls: o.sources.map((s: any) => s.url) })),
  getImageInfo: api(
    'getImageInfo',
    (o) =>
      new Promise((res, rej) => {
        const i = new Image();
        i.onload = () =>
          res({
            width: i.naturalWidth,
            height: i.naturalHeight,
            path: o.src,
            type: 'png',
            orientation: 'up',
          });
        i.onerror = () => rej(new Error('load'));
        i.src = resolveAsset(o.src);
      }),
  ),
  compressImage: api('compressImage', (o) => ({ tempFilePath: o.src })),
  saveImageToPhotosAlbum: noop('saveImageToPhotosAlbum'),
  canvasToTempFilePath: api('canvasToTempFilePath', (o) => ({
    tempFilePath: (o.canvas.__el ?? o.canvas).toDataURL(),
  })),
  setClipboardData: api('setClipboardData', async (o) => {
    (globalThis as any).__mpClipboard = o.data;
    await navigator.clipboard?.writeText(o.data).catch(() => {});
    showToast({ title: '内容已复制' });
  }),
  getClipboardData: api('getClipboardData', async () => ({ data: (globalThis as any).__mpClipboard ?? '' })),
  makePhoneCall: api('makePhoneCall', (o) => showToast({ title: '拨打 ' + o.phoneNumber, icon: 'none' })),
  openLocation: api('openLocation', (o) =>
    showToast({ title: `位置 ${o.latitude},${o.longitude}`, icon: 'none' }),
  ),
  scanCode: api('scanCode', () => {
    throw new Error('cancel');
  }),
  getLocation: api('getLocation', () => ({ latitude: 39.9, longitude: 116.4, accuracy: 30 })),
  chooseLocation: api('chooseLocation', () => ({
    name: '示例地点',
    address: '示例地址',
    latitude: 39.9,
    longitude: 116.4,
  })),
  login: api('login', () => ({ code: 'local-preview' })),
  checkSession: noop('checkSession'),
  getUserProfile: api('getUserProfile', () => ({ userInfo: { nickName: '微信用户', avatarUrl: '' } })),
  getSetting: noop('getSetting', { authSetting: {} }),
  openSetting: noop('openSetting', { authSetting: {} }),
  authorize: noop('authorize'),
  requestSubscribeMessage: api('requestSubscribeMessage', (o) =>
    Object.fromEntries((o.tmplIds || []).map((t: string) => [t, 'accept'])),
  ),
  showShareMenu: noop('showShareMenu'),
  hideShareMenu: noop('hideShareMenu'),
  updateShareMenu: noop('updateShareMenu'),
  hideKeyboard: noop('hideKeyboard'),
  vibrateShort: noop('vibrateShort'),
  vibrateLong: noop('vibrateLong'),
  getNetworkType: noop('getNetworkType', { networkType: 'wifi' }),
  setKeepScreenOn: noop('setKeepScreenOn'),
  setTabBarItem: noop('setTabBarItem'),
  showTabBarRedDot: noop('showTabBarRedDot'),
  hideTabBarRedDot: noop('hideTabBarRedDot'),
  setTabBarBadge: noop('setTabBarBadge'),
  removeTabBarBadge: noop('removeTabBarBadge'),
  hideTabBar: noop('hideTabBar'),
  showTabBar: noop('showTabBar'),
  loadFontFace: noop('loadFontFace'),
  openPrivacyContract: noop('openPrivacyContract'),
  getPrivacySetting: noop('getPrivacySetting', { needAuthorization: false }),
  nextTick: (f: any) => Promise.resolve().then(f),
  createSelectorQuery: () => new Query(),
  createIntersectionObserver: (c: any, o: any) => (c ?? pageComp()).createIntersectionObserver(o),
  createAnimation,
  createVideoContext: (id: string) => {
    const v: any = document.querySelector(`#${id} video`);
    return {
      play: () => v?.play(),
      pause: () => v?.pause(),
      seek: (t: number) => {
        if (v) v.currentTime = t;
      },
      stop: () => v?.pause(),
    };
  },
  createInnerAudioContext: () => new Audio(),
  getFileSystemManager: () => ({
    readFile: api('readFile', async (o) => {
      const b: any = await blobOf(o.filePath);
      return { data: o.encoding ? await b.text() : await b.arrayBuffer() };
    }),
  }),
  reportEvent() {},
  reportMonitor() {},
  getLogManager: () => console,
  getRealtimeLogManager: () => console,
  __share(btn: any) {
    const p = nav.current().page;
    const r = p.onShareAppMessage?.({ from: 'button', target: { dataset: btn.dataset } });
    showToast({ title: '转发：' + (r?.title ?? ''), icon: 'none' });
  },
};
for (const n of [
  'AppShow',
  'AppHide',
  'Error',
  'PageNotFound',
  'UnhandledRejection',
  'ThemeChange',
  'NetworkStatusChange',
  'KeyboardHeightChange',
  'WindowResize',
  'MemoryWarning',
  'NeedPrivacyAuthorization',
  'MenuButtonBoundingClientRectWeightChange',
]) {
  wx['on' + n] ??= () => {};
  wx['off' + n] ??= () => {};
}
pageHooks.query = (c) => new Query(c);
