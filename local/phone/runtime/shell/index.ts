// @ts-nocheck rough port, to be replaced
// App shell: page stack, navigation bar, tab bar, page scroll, page-level pull-down refresh, hash routing

import { viewport } from '../backend';
import { app, associated, codeSpace, pageHooks } from '../framework';
import { resolveAsset, routeUrl } from '../paths';

type PageRec = {
  route: string;
  frame: HTMLElement;
  scroller: HTMLElement;
  root: any;
  page: any;
  comp: any;
  config: any;
  query: any;
  tabBar?: any;
};
export const stack: PageRec[] = [];
const tabs: Record<string, PageRec> = {};
let appJson: any, pageConfigs: Record<string, any>;
const host = () => document.getElementById('app')!;
export const current = () => stack[stack.length - 1];
pageHooks.current = () => current()?.page;
viewport.offset = () => {
  const p = current();
  if (!p) return { left: 0, top: 0, scrollTop: 0 };
  const r = p.frame.getBoundingClientRect();
  return { left: r.left, top: r.top, scrollTop: p.scroller.scrollTop };
};
viewport.size = () => {
  const p = current();
  return p
    ? { width: p.frame.clientWidth, height: p.frame.clientHeight }
    : { width: innerWidth, height: innerHeight };
};
export const STATUS_BAR = 0,
  NAV_BAR = 44,
  TAB_BAR = 50;

const parse = (url: string) => {
  const [path, qs] = url.replace(/^\//, '').split('?');
  const query: Record<string, string> = {};
  for (const kv of (qs || '').split('&'))
    if (kv) {
      const i = kv.indexOf('=');
      query[i < 0 ? kv : kv.slice(0, i)] = i < 0 ? '' : kv.slice(i + 1);
    }
  return { path, query, qs };
};
const isTab = (path: string) => appJson.tabBar?.list?.some((t: any) => t.pagePath === path);
const call = (p: PageRec, name: string, ...args: any[]) => {
  const f = p.page[name];
  return typeof f === 'function' ? f.apply(p.page, args) : undefined;
};

function create(url: string): PageRec {
  const { path, query } = parse(url);
  if (!appJson.__pages.includes(path)) throw new Error(`page "${path}" is not found`);
  const config = { ...appJson.window, ...pageConfigs[path] };
  const frame = document.createElement('div');
  frame.className = 'mp-frame';
  const custom = config.navigationStyle === 'custom';
  if (!custom) {
    const bar = document.createElement('div');
    bar.className = 'mp-nav';
    bar.style.cssText = `background:${config.navigationBarBackgroundColor || '#fff'};color:${config.navigationBarTextStyle === 'white' ? '#fff' : '#000'}`;
    bar.innerHTML = '<b role="button" aria-label="返回"></b><span></span>';
    bar.querySelector('span')!.textContent = config.navigationBarTitleText || '';
    const b = bar.querySelector('b')!;
    if (!stack.length || isTab(path)) b.style.visibility = 'hidden';
    b.onclick = () => navigateBack({ delta: 1 });
    frame.classList.add('has-nav');
    frame.appendChild(bar);
  }
  const view = document.createElement('div');
  view.className = 'mp-view';
  const scroller = document.createElement('div');
  scroller.className = 'mp-scroll';
  view.appendChild(scroller);
  frame.appendChild(view);
  if (isTab(path) && !appJson.tabBar.custom) {
    frame.classList.add('has-tab');
    frame.appendChild(nativeTabBar(path));
  }
  host().appendChild(frame);
  const rec: PageRec = {
    route: path,
    frame: view,
    scroller,
    root: null,
    page: null,
    comp: null,
    config,
    query,
  } as any;
  (rec as any).outer = frame;
  return rec;
}

function mount(rec: PageRec) {
  const place = document.createElement('span');
  rec.scroller.appendChild(place);
  rec.root = associated.createRoot('page', codeSpace, rec.route);
  rec.comp = rec.root.getComponent();
  rec.page = rec.root.get();
  rec.comp.$$.setAttribute('data-route', rec.route);
  if (rec.config.backgroundColor && rec.config.backgroundColor !== '#ffffff')
    rec.scroller.style.background = rec.config.backgroundColor;
  Object.assign(rec.page, {
    route: rec.route,
    __route__: rec.route,
    options: rec.query,
    __pageId: Math.random(),
  });
  const props = Object.fromEntries(Object.entries(rec.query).filter(([k]) => k in (rec.comp.data || {})));
  if (Object.keys(props).length) rec.comp.setData(props);
  if (isTab(rec.route) && appJson.tabBar.custom) {
    const p2 = document.createElement('span');
    const holder = document.createElement('div');
    holder.className = 'mp-custom-tab';
    holder.appendChild(p2);
    rec.frame.appendChild(holder);
    const r = associated.createRoot('custom-tab-bar', codeSpace, 'custom-tab-bar/index');
    r.attach(holder, p2);
    rec.tabBar = r.get();
    Object.defineProperty(rec.page, '__tabBar', { value: rec.tabBar });
  }
  rec.root.attach(rec.scroller, place);
  call(rec, 'onLoad', rec.query);
  bindScroll(rec);
}
const show = (rec: PageRec) => {
  (rec as any).outer.style.display = '';
  rec.comp.triggerPageLifetime('show', []);
  call(rec, 'onShow');
  if (!(rec as any).ready) {
    (rec as any).ready = true;
    queueMicrotask(() => queueMicrotask(() => call(rec, 'onReady')));
  }
  const url =
    '#/' +
    rec.route +
    (Object.keys(rec.query).length
      ? '?' +
        Object.entries(rec.query)
          .map(([k, v]) => `${k}=${v}`)
          .join('&')
      : '');
  if (location.hash !== url) history.replaceState(null, '', url);
  document.title = rec.config.navigationBarTitleText || '';
};
const hide = (rec: PageRec) => {
  rec.comp.triggerPageLifetime('hide', []);
  call(rec, 'onHide');
  (rec as any).outer.style.display = 'none';
};
const destroy = (rec: PageRec) => {
  call(rec, 'onUnload');
  rec.root.release();
  (rec as any).outer.remove();
  if (tabs[rec.route] === rec) delete tabs[rec.route];
};

function bindScroll(rec: PageRec) {
  const el = rec.scroller;
  let bottom = false;
  el.addEventListener(
    'scroll',
    () => {
      call(rec, 'onPageScroll', { scrollTop: el.scrollTop });
      const at = el.scrollHeight - el.clientHeight - el.scrollTop <= (rec.config.onReachBottomDistance ?? 50);
      if (at && !bottom) call(rec, 'onReachBottom');
      bottom = at;
    },
    { passive: true },
  );
  if (!rec.config.enablePullDownRefresh) return;
  const bar = document.createElement('div');
  bar.className = 'wx-refresher';
  bar.innerHTML = '<i></i><i></i><i></i>';
  el.insertBefore(bar, el.firstChild);
  (rec as any).refresher = bar;
  let y0: number | null = null,
    d = 0;
  const y = (e: any) => (e.touches?.[0] ?? e).clientY;
  const start = (e: any) => {
    if (el.scrollTop <= 0) {
      y0 = y(e);
      d = 0;
    }
  };
  const move = (e: any) => {
    if (y0 === null) return;
    d = Math.max(0, (y(e) - y0) * 0.5);
    if (d > 0) {
      if (e.cancelable && e.touches) e.preventDefault();
      bar.style.height = Math.min(80, d) + 'px';
    }
  };
  const end = () => {
    if (y0 === null) return;
    y0 = null;
    if (d > 50) startRefresh(rec);
    else bar.style.height = '0';
  };
  el.addEventListener('touchstart', start, { passive: true });
  el.addEventListener('touchmove', move, { passive: false });
  el.addEventListener('touchend', end);
  el.addEventListener('mousedown', start);
  window.addEventListener('mousemove', move);
  window.addEventListener('mouseup', end);
}
export function startRefresh(rec = current()) {
  if ((rec as any).refresher) (rec as any).refresher.style.height = '50px';
  call(rec, 'onPullDownRefresh');
}
export function stopRefresh(rec = current()) {
  if ((rec as any).refresher) (rec as any).refresher.style.height = '0';
}

function nativeTabBar(active: string) {
  const bar = document.createElement('div');
  bar.className = 'mp-tab';
  const t = appJson.tabBar;
  bar.style.background = t.backgroundColor || '#fff';
  for (const item of t.list) {
    const a = document.createElement('div');
    const on = item.pagePath === active;
    a.setAttribute('role', 'tab');
    a.setAttribute('aria-selected', String(on));
    a.style.color = on ? t.selectedColor || '#07c160' : t.color || '#7a7e83';
    const icon = on ? item.selectedIconPath || item.iconPath : item.iconPath;
    if (icon) {
      const i = document.createElement('img');
      i.src = resolveAsset('/' + icon);
      a.appendChild(i);
    }
    a.appendChild(Object.assign(document.createElement('span'), { textContent: item.text }));
    a.onclick = () => {
      switchTab({ url: '/' + item.pagePath });
      call(current(), 'onTabItemTap', {
        index: t.list.indexOf(item),
        pagePath: item.pagePath,
        text: item.text,
      });
    };
    bar.appendChild(a);
  }
  return bar;
}

const done = (o: any, name: string, fn: () => void) => {
  try {
    fn();
    const r = { errMsg: name + ':ok' };
    o?.success?.(r);
    o?.complete?.(r);
    return Promise.resolve(r);
  } catch (e: any) {
    console.error(e);
    const r = { errMsg: `${name}:fail ${e.message}` };
    o?.fail?.(r);
    o?.complete?.(r);
    return o?.fail || o?.complete || o?.success ? Promise.resolve(r) : Promise.reject(r);
  }
};
const abs = (url: string) => routeUrl(url, current()?.route);
function push(url: string) {
  const r = create(abs(url));
  const prev = current();
  stack.push(r);
  mount(r);
  if (prev) hide(prev);
  show(r);
  return r;
}
function popTo(n: number) {
  while (stack.length > n) {
    const p = stack.pop()!;
    if (!isTab(p.route)) destroy(p);
    else hide(p);
  }
}

export const navigateTo = (o: any) =>
  done(o, 'navigateTo', () => {
    if (isTab(parse(abs(o.url)).path)) throw new Error('can not navigateTo a tabbar page');
    const r = push(o.url);
    if (o.events) for (const [k, f] of Object.entries<any>(o.events)) channel(r).on(k, f);
  });
export const redirectTo = (o: any) =>
  done(o, 'redirectTo', () => {
    const url = abs(o.url);
    const p = stack.pop()!;
    if (isTab(p.route)) hide(p);
    else destroy(p);
    const r = create(url);
    stack.push(r);
    mount(r);
    show(r);
  });
export const navigateBack = (o: any = {}) =>
  done(o, 'navigateBack', () => {
    if (stack.length < 2) return;
    popTo(Math.max(1, stack.length - (o.delta || 1)));
    show(current());
  });
export const reLaunch = (o: any) =>
  done(o, 'reLaunch', () => {
    const url = abs(o.url);
    popTo(0);
    Object.values(tabs).forEach(destroy);
    open(url);
  });
export const switchTab = (o: any) =>
  done(o, 'switchTab', () => {
    const { path } = parse(abs(o.url));
    if (!isTab(path)) throw new Error('can not switch to no-tabBar page');
    if (current()?.route === path) return;
    if (stack.length > 1) popTo(1);
    const prev = stack.pop();
    if (prev) {
      if (isTab(prev.route)) hide(prev);
      else destroy(prev);
    }
    open(path);
  });
function open(url: string) {
  const { path } = parse(url);
  let r = isTab(path) ? tabs[path] : undefined;
  if (r) stack.push(r);
  else {
    r = create(url);
    if (isTab(path)) tabs[path] = r;
    stack.push(r);
    mount(r);
  }
  show(r);
}
const channels = new WeakMap<any, any>();
function channel(r: PageRec) {
  let c = channels.get(r);
  if (!c) {
    const map: Record<string, any[]> = {};
    c = {
      on: (k: string, f: any) => (map[k] ??= []).push(f),
      off: (k: string) => delete map[k],
      emit: (k: string, ...a: any[]) => map[k]?.forEach((f) => f(...a)),
      once: (k: string, f: any) => (map[k] ??= []).push(f),
    };
    channels.set(r, c);
    r.page.getOpenerEventChannel = () => c;
  }
  return c;
}
export const setTitle = (title: string) => {
  const s = (current() as any).outer.querySelector('.mp-nav span');
  if (s) s.textContent = title;
  document.title = title;
};
export const setNavColor = (o: any) => {
  const s = (current() as any).outer.querySelector('.mp-nav');
  if (s) s.style.cssText = `background:${o.backgroundColor};color:${o.frontColor}`;
};

export function start(json: any, configs: Record<string, any>) {
  appJson = json;
  pageConfigs = configs;
  (globalThis as any).getCurrentPages = () => stack.map((p) => p.page);
  const entry = location.hash.slice(2) || json.entryPagePath || json.__pages[0];
  const { path, query } = parse(entry);
  const launch = { path, query, scene: 1001, referrerInfo: {}, shareTicket: '' };
  (globalThis as any).__mpLaunch = launch;
  app.instance?.onLaunch?.call(app.instance, launch);
  app.instance?.onShow?.call(app.instance, launch);
  open(json.__pages.includes(path) ? entry : json.__pages[0]);
  window.addEventListener('hashchange', () => {
    const u = location.hash.slice(2);
    if (parse(u).path !== current().route || true) {
      popTo(0);
      open(u);
    }
  });
  document.addEventListener('visibilitychange', () => {
    const i = app.instance;
    if (document.hidden) i?.onHide?.call(i);
    else i?.onShow?.call(i, launch);
  });
  window.addEventListener('error', (e) => app.instance?.onError?.call(app.instance, e.message));
  (window as any).__mpReady = true;
}
