// @ts-nocheck rough port, to be replaced
// Built-in mini program components on top of glass-easel. Each one is a component whose host is <wx-NAME>.
import { resolveAsset, routeUrl } from '../paths';
import { BUILTIN_NAMES } from './templates';

type Comp = any;
const SEG_HOVER = 3,
  SEG_ANIM = 2,
  SEG_EXTRA = 1;
const dom = (c: Comp): HTMLElement => c.$$;
const S = String,
  N = Number,
  B = Boolean;
const any = null;

/* ---- things every built-in has: aria-*, hidden, animation, hover ---- */
const ARIA = [
  'role',
  'label',
  'labelledby',
  'describedby',
  'hidden',
  'disabled',
  'selected',
  'checked',
  'live',
  'expanded',
  'controls',
  'busy',
  'modal',
  'level',
  'valuenow',
  'valuemin',
  'valuemax',
  'roledescription',
  'haspopup',
  'pressed',
];
const camel = (s: string) => s.replace(/-(.)/g, (_, c) => c.toUpperCase());
const commonProps: Record<string, any> = { hidden: B, animation: any };
const commonObservers: Record<string, any> = {
  hidden(this: Comp, v: boolean) {
    dom(this)?.toggleAttribute('hidden', !!v);
  },
  animation(this: Comp, v: any) {
    if (v?.actions) playAnimation(this, v.actions);
  },
};
for (const a of ARIA) {
  const p = camel('aria-' + a);
  commonProps[p] = any;
  commonObservers[p] = function (this: Comp, v: any) {
    const name = a === 'role' ? 'role' : 'aria-' + a;
    if (!dom(this)) return; // page already released
    if (v === undefined || v === null || v === '') dom(this).removeAttribute(name);
    else dom(this).setAttribute(name, String(v));
  };
}
const hoverProps = {
  hoverClass: S,
  hoverStopPropagation: B,
  hoverStartTime: { type: N, value: 50 },
  hoverStayTime: { type: N, value: 400 },
};

export function playAnimation(comp: Comp, actions: any[]) {
  let delay = 0;
  for (const a of actions) {
    const t = a.option?.transition || a.option || {};
    const run = () =>
      comp.setNodeStyle(
        `transition:all ${t.duration ?? 400}ms ${t.timingFunction || 'linear'} ${t.delay || 0}ms;transform-origin:${a.option?.transformOrigin || '50% 50% 0'};${a.style}`,
        SEG_ANIM,
      );
    setTimeout(run, delay);
    delay += (t.duration ?? 400) + (t.delay || 0);
  }
}

export function installHover() {
  let cur: Comp[] = [];
  const off = () => {
    const list = cur;
    cur = [];
    for (const c of list) setTimeout(() => c.setNodeClass('', SEG_HOVER), c.data?.hoverStayTime ?? 70);
  };
  const on = (e: Event) => {
    let t: any = e.target;
    off();
    while (t && t !== document) {
      const hovered = t.__wxElement;
      const h = hovered?.data?.hoverClass ?? t.getAttribute('hover-class');
      if (h && h !== 'none' && !hovered.data?.disabled) {
        cur.push(hovered);
        setTimeout(
          () => {
            if (cur.includes(hovered)) hovered.setNodeClass(h, SEG_HOVER);
          },
          +(hovered.data?.hoverStartTime ?? t.getAttribute('hover-start-time') ?? 50),
        );
        if (hovered.data?.hoverStopPropagation ?? t.getAttribute('hover-stop-propagation') === '') break;
      }
      t = t.parentNode;
    }
  };
  document.addEventListener('touchstart', on, true);
  document.addEventListener('mousedown', on, true);
  for (const ev of ['touchend', 'touchcancel', 'mouseup']) document.addEventListener(ev, off, true);
}

/* ---- form fields ---- */
const fieldProps = {
  name: S,
  value: S,
  placeholder: S,
  placeholderStyle: S,
  disabled: B,
  maxlength: { type: N, value: 140 },
  focus: B,
  autoFocus: B,
  cursor: { type: N, value: -1 },
  selectionStart: { type: N, value: -1 },
  selectionEnd: { type: N, value: -1 },
  confirmType: S,
  confirmHold: B,
  cursorColor: S,
  cursorSpacing: N,
  adjustPosition: B,
  alwaysEmbed: B,
  holdKeyboard: B,
  type: S,
  password: B,
};
const ignored = (names: string) => Object.fromEntries(names.split(' ').map((n) => [n, any]));
const inner = <T extends HTMLElement>(c: Comp, sel: string) => dom(c).querySelector(sel) as T;

const textField = (sel: 'input' | 'textarea') => ({
  props: {
    ...fieldProps,
    ...ignored(
      'safePasswordCertPath safePasswordLength safePasswordTimeStamp safePasswordNonce safePasswordSalt safePasswordCustomHash autoHeight fixed disableDefaultPadding showConfirmBar adjustKeyboardTo',
    ),
  },
  data: { cur: '' },
  externalClasses: ['placeholder-class'],
  attached(this: Comp) {
    const el = inner<HTMLInputElement>(this, sel);
    const grow = () => {
      if (sel !== 'textarea' || !this.data.autoHeight) return;
      dom(this).style.height = el.style.height = 'auto';
      const h = el.scrollHeight;
      el.style.height = h + 'px';
      dom(this).style.height = 'auto';
      if (this.__h !== h) {
        this.__h = h;
        this.triggerEvent('linechange', {
          height: h,
          heightRpx: (h * 750) / innerWidth,
          lineCount: Math.round(h / (parseFloat(getComputedStyle(el).lineHeight) || 20)),
        });
      }
    };
    this.__grow = grow;
    let keyCode = 0,
      composing = false;
    const onInput = () => {
      const max = this.data.maxlength;
      if (max >= 0 && el.value.length > max) el.value = el.value.slice(0, max);
      this.__typed = el.value;
      this.setData({ value: el.value, cur: el.value });
      this.triggerEvent('input', { value: el.value, cursor: el.selectionStart ?? el.value.length, keyCode });
      grow();
    };
    el.addEventListener('compositionstart', () => {
      composing = true;
    });
    el.addEventListener('compositionend', () => {
      composing = false;
      onInput();
    });
    el.addEventListener('input', () => {
      if (!composing) onInput();
    });
    el.addEventListener('keydown', (e: any) => {
      keyCode = e.keyCode;
      if (e.key === 'Enter' && sel === 'input') {
        this.triggerEvent('confirm', { value: el.value });
        if (!this.data.confirmHold) el.blur();
      }
    });
    el.addEventListener('focus', () => {
      this.__focusValue = el.value;
      this.triggerEvent('focus', { value: el.value, height: 0 });
    });
    el.addEventListener('blur', () => {
      this.triggerEvent('blur', { value: el.value, cursor: el.selectionStart || 0 });
      if (this.__focusValue !== el.value) this.triggerEvent('change', { value: el.value });
    });
    this.__apply();
    grow();
    if (this.data.focus || this.data.autoFocus) setTimeout(() => el.focus(), 50);
  },
  observers: {
    value(this: Comp, v: any) {
      const s = v === undefined || v === null ? '' : String(v);
      const el = inner<HTMLInputElement>(this, sel);
      if (el && el.value !== s) {
        el.value = s;
        this.__grow?.();
      }
      if (this.data.cur !== s) this.setData({ cur: s });
    },
    focus(this: Comp, v: boolean) {
      const el = inner<HTMLInputElement>(this, sel);
      if (!el) return;
      setTimeout(() => (v ? el.focus() : document.activeElement === el && el.blur()), 0);
    },
    'type, password, disabled, maxlength, confirmType, name, placeholder, cursorColor'(this: Comp) {
      this.__apply?.();
    },
  },
  methods: {
    __apply(this: Comp) {
      const el = inner<HTMLInputElement>(this, sel);
      if (!el) return;
      const d = this.data;
      if (sel === 'input') {
        el.type = d.password || d.type === 'safe-password' ? 'password' : d.type === 'tel' ? 'tel' : 'text';
        el.inputMode =
          d.type === 'number'
            ? 'numeric'
            : d.type === 'digit'
              ? 'decimal'
              : d.type === 'idcard'
                ? 'text'
                : 'text';
      }
      el.disabled = !!d.disabled;
      el.enterKeyHint = d.confirmType || '';
      if (d.placeholder) el.setAttribute('aria-label', d.placeholder);
      if (d.cursorColor) el.style.caretColor = d.cursorColor;
      if (d.maxlength >= 0) el.maxLength = d.maxlength;
      else el.removeAttribute('maxlength');
    },
  },
});

/* ---- swiper ---- */
const swiper = {
  props: {
    indicatorDots: B,
    indicatorColor: S,
    indicatorActiveColor: S,
    autoplay: B,
    current: N,
    interval: { type: N, value: 5000 },
    duration: { type: N, value: 500 },
    circular: B,
    vertical: B,
    previousMargin: S,
    nextMargin: S,
    displayMultipleItems: { type: N, value: 1 },
    snapToEdge: B,
    easingFunction: S,
    currentItemId: S,
    skipHiddenItemLayout: B,
  },
  attached(this: Comp) {
    this.__i = this.data.current || 0;
    const host = dom(this);
    this.__dots = document.createElement('div');
    this.__dots.className = 'wx-swiper-dots';
    host.appendChild(this.__dots);
    let start: any = null,
      dx = 0;
    const size = () => (this.data.vertical ? host.clientHeight : host.clientWidth) || 1;
    const pos = (e: any) => {
      const t = e.touches?.[0] ?? e;
      return this.data.vertical ? t.clientY : t.clientX;
    };
    const down = (e: any) => {
      if (!this.data.disableTouch) {
        start = pos(e);
        dx = 0;
      }
    };
    const move = (e: any) => {
      if (start === null) return;
      dx = pos(e) - start;
      if (Math.abs(dx) > 5) this.__place(-this.__i * 100 + (dx / size()) * 100, 0);
    };
    const up = () => {
      if (start === null) return;
      start = null;
      const go = Math.abs(dx) > size() * 0.2 ? (dx < 0 ? 1 : -1) : 0;
      this.__go(this.__i + go, 'touch');
    };
    host.addEventListener('touchstart', down, { passive: true });
    host.addEventListener('touchmove', move, { passive: true });
    host.addEventListener('touchend', up);
    host.addEventListener('mousedown', down);
    host.addEventListener('mousemove', move);
    window.addEventListener('mouseup', up);
    this.__mo = new MutationObserver(() => this.__layout());
    this.__mo.observe(host.querySelector('.wx-swiper-track')!, { childList: true });
    this.__timer = setInterval(
      () => {
        if (this.data.autoplay && start === null && this.__count() > 1) this.__go(this.__i + 1, 'autoplay');
      },
      Math.max(300, this.data.interval),
    );
    this.__layout();
  },
  detached(this: Comp) {
    clearInterval(this.__timer);
    this.__mo?.disconnect();
  },
  observers: {
    current(this: Comp, v: number) {
      if (this.__dots && v !== this.__i) this.__go(v, '');
    },
    'indicatorDots, indicatorColor, indicatorActiveColor, vertical, previousMargin, nextMargin'(this: Comp) {
      if (this.__dots) this.__layout();
    },
  },
  methods: {
    __count(this: Comp) {
      return dom(this).querySelector('.wx-swiper-track')!.children.length;
    },
    __place(this: Comp, pct: number, ms: number) {
      const track = dom(this).querySelector('.wx-swiper-track') as HTMLElement;
      track.style.transition = ms ? `transform ${ms}ms ease` : 'none';
      track.style.transform = this.data.vertical ? `translate3d(0,${pct}%,0)` : `translate3d(${pct}%,0,0)`;
    },
    __layout(this: Comp) {
      const host = dom(this);
      host.toggleAttribute('vertical', !!this.data.vertical);
      host.style.setProperty(
        this.data.vertical ? 'padding-top' : 'padding-left',
        this.data.previousMargin || '0',
      );
      host.style.setProperty(
        this.data.vertical ? 'padding-bottom' : 'padding-right',
        this.data.nextMargin || '0',
      );
      this.__place(-this.__i * 100, 0);
      this.__dots.innerHTML = this.data.indicatorDots
        ? Array.from(
            { length: this.__count() },
            (_, i) =>
              `<i style="background:${i === this.__i ? this.data.indicatorActiveColor || '#000' : this.data.indicatorColor || 'rgba(0,0,0,.3)'}"></i>`,
          ).join('')
        : '';
    },
    __go(this: Comp, to: number, source: string) {
      const n = this.__count();
      if (!n) {
        this.__i = to;
        return;
      }
      to = this.data.circular ? (to + n) % n : Math.max(0, Math.min(n - 1, to));
      const changed = to !== this.__i;
      this.__i = to;
      this.__place(-to * 100, this.data.duration);
      if (changed) {
        this.triggerEvent('change', { current: to, currentItemId: '', source });
        setTimeout(() => this.triggerEvent('animationfinish', { current: to, source }), this.data.duration);
      }
      this.__layoutDots?.();
      const dots = this.__dots.children;
      for (let i = 0; i < dots.length; i += 1)
        dots[i].style.background =
          i === to ? this.data.indicatorActiveColor || '#000' : this.data.indicatorColor || 'rgba(0,0,0,.3)';
    },
  },
};

/* ---- scroll-view ---- */
const scrollView = {
  props: {
    scrollX: B,
    scrollY: B,
    upperThreshold: { type: N, value: 50 },
    lowerThreshold: { type: N, value: 50 },
    scrollTop: any,
    scrollLeft: any,
    scrollIntoView: S,
    scrollWithAnimation: B,
    enableFlex: B,
    showScrollbar: { type: B, value: true },
    refresherEnabled: B,
    refresherThreshold: { type: N, value: 45 },
    refresherTriggered: B,
    refresherBackground: S,
    refresherDefaultStyle: S,
    ...ignored(
      'enableBackToTop scrollAnchoring enablePassive type enhanced bounces pagingEnabled fastDeceleration throttle usingSticky scrollIntoViewAlignment reverse clip cacheExtent minDragDistance scrollIntoViewWithinExtent padding',
    ),
  },
  attached(this: Comp) {
    const el = dom(this);
    let lx = 0,
      ly = 0,
      upper = true,
      lower = false;
    this.__init = true;
    el.addEventListener(
      'scroll',
      () => {
        const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = el;
        const detail = {
          scrollLeft,
          scrollTop,
          scrollHeight,
          scrollWidth,
          deltaX: lx - scrollLeft,
          deltaY: ly - scrollTop,
        };
        lx = scrollLeft;
        ly = scrollTop;
        this.triggerEvent('scroll', detail);
        const start = this.data.scrollX ? scrollLeft : scrollTop;
        const end = this.data.scrollX
          ? scrollWidth - clientWidth - scrollLeft
          : scrollHeight - clientHeight - scrollTop;
        const atUpper = start <= this.data.upperThreshold,
          atLower = end <= this.data.lowerThreshold;
        if (atUpper && !upper)
          this.triggerEvent('scrolltoupper', { direction: this.data.scrollX ? 'left' : 'top' });
        if (atLower && !lower)
          this.triggerEvent('scrolltolower', { direction: this.data.scrollX ? 'right' : 'bottom' });
        upper = atUpper;
        lower = atLower;
      },
      { passive: true },
    );
    this.__bar = document.createElement('div');
    this.__bar.className = 'wx-refresher';
    this.__bar.innerHTML = '<i></i><i></i><i></i>';
    el.insertBefore(this.__bar, el.firstChild);
    let y0: number | null = null,
      dist = 0;
    const y = (e: any) => (e.touches?.[0] ?? e).clientY;
    const begin = (e: any) => {
      if (this.data.refresherEnabled && el.scrollTop <= 0 && !this.data.refresherTriggered) {
        y0 = y(e);
        dist = 0;
      }
    };
    const move = (e: any) => {
      if (y0 === null) return;
      dist = Math.max(0, (y(e) - y0) * 0.5);
      this.__bar.style.height = dist + 'px';
      if (dist > 0) {
        if (e.cancelable && e.type === 'touchmove') e.preventDefault();
        this.triggerEvent('refresherpulling', { dy: dist, deltaY: dist });
      }
    };
    const end = () => {
      if (y0 === null) return;
      y0 = null;
      if (dist >= this.data.refresherThreshold) {
        this.setData({ refresherTriggered: true });
        this.triggerEvent('refresherrefresh', {});
      } else {
        this.__bar.style.height = '0';
        if (dist) this.triggerEvent('refresherabort', {});
      }
    };
    el.addEventListener('touchstart', begin, { passive: true });
    el.addEventListener('touchmove', move, { passive: false });
    el.addEventListener('touchend', end);
    el.addEventListener('mousedown', begin);
    window.addEventListener('mousemove', move);
    window.addEventListener('mouseup', end);
    this.__cls();
    requestAnimationFrame(() => {
      this.__scroll();
      this.__into();
    });
  },
  observers: {
    'scrollX, scrollY, showScrollbar, enableFlex'(this: Comp) {
      this.__cls();
    },
    'scrollTop, scrollLeft'(this: Comp) {
      if (this.__init) this.__scroll();
    },
    scrollIntoView(this: Comp) {
      if (this.__init) requestAnimationFrame(() => this.__into());
    },
    refresherTriggered(this: Comp, v: boolean) {
      if (this.__bar) {
        this.__bar.style.height = v ? '45px' : '0';
        if (!v) this.triggerEvent('refresherrestore', {});
      }
    },
  },
  methods: {
    __cls(this: Comp) {
      const el = dom(this);
      el.toggleAttribute('scroll-x', !!this.data.scrollX);
      el.toggleAttribute('scroll-y', !!this.data.scrollY);
      el.toggleAttribute('no-bar', !this.data.showScrollbar);
      el.toggleAttribute('flex', !!this.data.enableFlex);
    },
    __scroll(this: Comp) {
      const { scrollTop, scrollLeft, scrollWithAnimation } = this.data;
      const px = (v: any) =>
        typeof v === 'string' && v.endsWith('rpx') ? (parseFloat(v) * innerWidth) / 750 : parseFloat(v);
      const o: any = { behavior: scrollWithAnimation ? 'smooth' : 'auto' };
      if (scrollTop !== null && scrollTop !== undefined && scrollTop !== '') o.top = px(scrollTop);
      if (scrollLeft !== null && scrollLeft !== undefined && scrollLeft !== '') o.left = px(scrollLeft);
      if ('top' in o || 'left' in o) dom(this).scrollTo(o);
    },
    __into(this: Comp) {
      const id = this.data.scrollIntoView;
      const t = id && dom(this).querySelector('#' + CSS.escape(id));
      if (!t) return;
      const a = t.getBoundingClientRect(),
        b = dom(this).getBoundingClientRect();
      dom(this).scrollTo({
        top: dom(this).scrollTop + a.top - b.top,
        left: dom(this).scrollLeft + a.left - b.left,
        behavior: this.data.scrollWithAnimation ? 'smooth' : 'auto',
      });
    },
    // ScrollViewContext
    __node(this: Comp) {
      return {
        scrollTo: (o: any) =>
          dom(this).scrollTo({
            top: o.top,
            left: o.left,
            behavior: o.animated === false ? 'auto' : 'smooth',
          }),
        scrollIntoView: (sel: string) => dom(this).querySelector(sel)?.scrollIntoView({ behavior: 'smooth' }),
      };
    },
  },
};

/* ---- image ---- */
const FIT: Record<string, string> = {
  scaleToFill: 'fill',
  aspectFit: 'contain',
  aspectFill: 'cover',
  widthFix: 'fill',
  heightFix: 'fill',
};
const image = {
  props: { src: S, mode: S, lazyLoad: B, webp: B, showMenuByLongpress: B, fadeIn: B },
  attached(this: Comp) {
    const img = inner<HTMLImageElement>(this, 'img');
    img.addEventListener('load', () => {
      const { naturalWidth: w, naturalHeight: h } = img;
      if (this.data.mode === 'widthFix') dom(this).style.height = `${(dom(this).clientWidth * h) / w}px`;
      if (this.data.mode === 'heightFix') dom(this).style.width = `${(dom(this).clientHeight * w) / h}px`;
      this.triggerEvent('load', { width: w, height: h });
    });
    img.addEventListener('error', () => this.triggerEvent('error', { errMsg: `GET ${this.data.src} 404` }));
    this.__set();
  },
  observers: {
    'src, mode'(this: Comp) {
      this.__set?.();
    },
  },
  methods: {
    __set(this: Comp) {
      const img = inner<HTMLImageElement>(this, 'img');
      if (!img) return;
      const mode = this.data.mode || 'scaleToFill';
      img.style.objectFit = FIT[mode] || 'none';
      if (!FIT[mode]) img.style.objectPosition = mode;
      if (this.data.lazyLoad) img.loading = 'lazy';
      const src = resolveAsset(this.data.src, this.ownerShadowRoot?.getHostNode()?.is);
      if (!src) {
        img.removeAttribute('src');
        img.style.visibility = 'hidden';
      } else if (img.getAttribute('src') !== src) {
        img.style.visibility = '';
        img.src = src;
      }
    },
  },
};

/* ---- rich-text ---- */
const SAFE =
  /^(a|abbr|address|article|aside|b|bdi|bdo|big|blockquote|br|caption|center|cite|code|col|colgroup|dd|del|div|dl|dt|em|fieldset|font|footer|h[1-6]|header|hr|i|img|ins|label|legend|li|mark|nav|ol|p|pre|q|rt|ruby|s|section|small|span|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|tt|u|ul)$/;
function renderNodes(nodes: any, parent: Node) {
  if (typeof nodes === 'string') {
    const doc = new DOMParser().parseFromString(nodes, 'text/html');
    const walk = (from: Node, to: Node) =>
      from.childNodes.forEach((n: any) => {
        if (n.nodeType === 3) to.appendChild(document.createTextNode(n.data));
        else if (n.nodeType === 1 && SAFE.test(n.localName)) {
          const e = document.createElement(n.localName);
          for (const a of [
            'class',
            'style',
            'src',
            'alt',
            'width',
            'height',
            'colspan',
            'rowspan',
            'href',
            'dir',
            'start',
            'type',
          ])
            if (n.hasAttribute(a) && a !== 'href') e.setAttribute(a, n.getAttribute(a));
          walk(n, e);
          to.appendChild(e);
        }
      });
    walk(doc.body, parent);
    return;
  }
  for (const n of nodes || []) {
    if (n.type === 'text') parent.appendChild(document.createTextNode(n.text ?? ''));
    else if (SAFE.test(n.name)) {
      const e = document.createElement(n.name);
      for (const [k, v] of Object.entries(n.attrs || {}))
        if (!/^on|href/.test(k)) e.setAttribute(k, String(v));
      renderNodes(n.children || [], e);
      parent.appendChild(e);
    }
  }
}

const button = {
  props: {
    ...hoverProps,
    hoverClass: { type: S, value: 'button-hover' },
    hoverStartTime: { type: N, value: 20 },
    hoverStayTime: { type: N, value: 70 },
    size: S,
    type: S,
    plain: B,
    disabled: B,
    loading: B,
    formType: S,
    openType: S,
    ...ignored(
      'lang sessionFrom sendMessageTitle sendMessagePath sendMessageImg appParameter showMessageCard phoneNumberNoQuotaToast activityType entrancePath needShowEntrance',
    ),
  },
  attached(this: Comp) {
    dom(this).setAttribute('role', 'button');
    this.addListener('tap', () => {
      if (this.data.disabled) return;
      const { formType, openType } = this.data;
      if (formType) findForm(this)?.[formType === 'reset' ? '__reset' : '__submit']?.(this);
      const wx = (globalThis as any).wx;
      if (openType === 'share') wx.__share?.(this);
      else if (openType === 'chooseAvatar')
        wx.chooseImage({
          count: 1,
          success: (r: any) => this.triggerEvent('chooseavatar', { avatarUrl: r.tempFilePaths[0] }),
        });
      else if (openType === 'getPhoneNumber')
        this.triggerEvent('getphonenumber', { errMsg: 'getPhoneNumber:ok', code: 'local-preview' });
      else if (openType) this.triggerEvent(openType.toLowerCase(), { errMsg: `${openType}:ok` });
    });
  },
  observers: {
    'disabled, plain, size, type'(this: Comp) {
      for (const k of ['disabled', 'plain'] as const) dom(this).toggleAttribute(k, !!this.data[k]);
      for (const k of ['size', 'type'] as const)
        this.data[k] ? dom(this).setAttribute(k, this.data[k]) : dom(this).removeAttribute(k);
    },
  },
};
const findUp = (c: Comp, is: string) => {
  let e: any = dom(c);
  while ((e = e?.parentNode)) if (e.__wxElement?.is === is) return e.__wxElement;
};
const findForm = (c: Comp) => findUp(c, 'form');

const form = {
  props: { reportSubmit: B },
  methods: {
    __fields(this: Comp) {
      const out: Comp[] = [];
      const rec = (n: any) => {
        if (n.data && 'name' in n.data && 'value' in n.data && n.data.name) out.push(n);
        for (const c of n.shadowRoot?.childNodes ?? []) rec(c);
        for (const c of n.childNodes ?? []) rec(c);
      };
      rec(this);
      return out;
    },
    __submit(this: Comp) {
      const value: any = {};
      for (const f of this.__fields()) value[f.data.name] ??= f.data.value;
      this.triggerEvent('submit', { value });
    },
    __reset(this: Comp) {
      for (const f of this.__fields()) f.setData({ value: '' });
      this.triggerEvent('reset', {});
    },
  },
};

const nativeInput = (type: string, props: any, detail: (el: HTMLInputElement) => any, prop: string) => ({
  props: { name: S, disabled: B, color: S, ...props },
  attached(this: Comp) {
    const el = document.createElement('input');
    el.type = type;
    dom(this).insertBefore(el, dom(this).firstChild);
    this.__el = el;
    const sync = () => {
      if (type === 'range') {
        el.min = this.data.min;
        el.max = this.data.max;
        el.step = this.data.step;
        el.value = this.data.value;
      } else el.checked = !!this.data.checked;
      el.disabled = this.data.disabled;
      el.style.accentColor = this.data.color || this.data.activeColor || '#07c160';
    };
    this.__sync = sync;
    sync();
    el.addEventListener('change', () => {
      this.setData({ [prop]: type === 'range' ? +el.value : el.checked });
      const group = findUp(this, 'checkbox-group') || findUp(this, 'radio-group');
      if (group) group.__changed(this);
      else this.triggerEvent('change', detail(el));
    });
  },
  observers: {
    [`${prop}, disabled`](this: Comp) {
      this.__sync?.();
    },
  },
});
const group = (is: string) => ({
  props: { name: S },
  methods: {
    __changed(this: Comp, who: Comp) {
      const items = [...dom(this).querySelectorAll(is === 'radio' ? 'wx-radio' : 'wx-checkbox')].map(
        (e: any) => e.__wxElement,
      );
      if (is === 'radio') {
        items.forEach((i) => i !== who && i.setData({ checked: false }));
        this.triggerEvent('change', { value: who.data.value });
      } else
        this.triggerEvent('change', { value: items.filter((i) => i.data.checked).map((i) => i.data.value) });
    },
  },
});

/* ---- picker (selector / date / time through the browser's own controls) ---- */
const picker = {
  props: {
    mode: { type: S, value: 'selector' },
    range: any,
    rangeKey: S,
    value: any,
    start: S,
    end: S,
    fields: S,
    disabled: B,
    headerText: S,
    name: S,
    customItem: S,
    level: S,
  },
  attached(this: Comp) {
    this.addListener('tap', () => {
      if (this.data.disabled) return;
      const { mode, range, rangeKey, value } = this.data;
      const el = document.createElement(mode === 'selector' ? 'select' : 'input') as any;
      if (mode === 'selector')
        (range || []).forEach((r: any, i: number) =>
          el.add(new Option(rangeKey ? r[rangeKey] : r, String(i), false, i === +value)),
        );
      else {
        el.type = mode === 'time' ? 'time' : this.data.fields === 'month' ? 'month' : 'date';
        el.value = value || '';
        if (this.data.start) el.min = this.data.start;
        if (this.data.end) el.max = this.data.end;
      }
      el.className = 'wx-picker-native';
      dom(this).appendChild(el);
      el.addEventListener('change', () => {
        const v = mode === 'selector' ? +el.value : el.value;
        this.setData({ value: v });
        this.triggerEvent('change', { value: v });
        el.remove();
      });
      el.addEventListener('blur', () => {
        if (el.isConnected) {
          this.triggerEvent('cancel', {});
          el.remove();
        }
      });
      el.focus();
      try {
        el.showPicker?.();
      } catch {
        /* needs a user gesture */
      }
    });
  },
};

type Def = {
  props?: any;
  data?: any;
  attached?: any;
  detached?: any;
  observers?: any;
  methods?: any;
  externalClasses?: string[];
};
export const defs: Record<string, Def> = {
  view: { props: hoverProps },
  'cover-view': { props: hoverProps },
  span: {},
  'root-portal': { props: { enable: B } },
  'page-container': {
    props: ignored('show duration zIndex overlay position round closeOnSlideDown overlayStyle customStyle'),
  },
  'page-meta': {
    props: ignored(
      'backgroundTextStyle backgroundColor backgroundColorTop backgroundColorBottom rootBackgroundColor scrollTop scrollDuration pageStyle rootFontSize pageOrientation',
    ),
    observers: {
      pageStyle(this: Comp, v: string) {
        const p = dom(this).closest('wx-page') as any;
        p?.__wxElement?.setNodeStyle(v || '', SEG_EXTRA);
      },
    },
  },
  ad: {},
  'official-account': {},
  text: {
    props: { selectable: B, userSelect: B, space: S, decode: B, maxLines: N, overflow: S },
    observers: {
      'selectable, userSelect'(this: Comp) {
        dom(this).toggleAttribute('selectable', this.data.selectable || this.data.userSelect);
      },
    },
  },
  image,
  'cover-image': image,
  input: textField('input'),
  textarea: textField('textarea'),
  swiper,
  'swiper-item': { props: { itemId: S, skipHiddenItemLayout: B } },
  'scroll-view': scrollView,
  button,
  form,
  picker,
  label: {
    props: { for: S },
    attached(this: Comp) {
      this.addListener('tap', () => {
        const t: any = this.data.for
          ? document.getElementById(this.data.for)
          : dom(this).querySelector('wx-checkbox input,wx-radio input,wx-switch input,wx-input input');
        t?.click?.();
        t?.focus?.();
      });
    },
  },
  navigator: {
    props: {
      ...hoverProps,
      hoverClass: { type: S, value: 'navigator-hover' },
      url: S,
      openType: { type: S, value: 'navigate' },
      delta: { type: N, value: 1 },
      target: S,
      appId: S,
    },
    attached(this: Comp) {
      this.addListener('tap', () => {
        const map: any = {
          navigate: 'navigateTo',
          redirect: 'redirectTo',
          switchTab: 'switchTab',
          reLaunch: 'reLaunch',
          navigateBack: 'navigateBack',
        };
        (globalThis as any).wx[map[this.data.openType] || 'navigateTo']({
          url: routeUrl(this.data.url, this.ownerShadowRoot?.getHostNode()?.is),
          delta: this.data.delta,
        });
      });
    },
  },
  'rich-text': {
    props: { nodes: any, space: S, userSelect: B, mode: S },
    attached(this: Comp) {
      this.__r();
    },
    observers: {
      nodes(this: Comp) {
        this.__r?.();
      },
    },
    methods: {
      __r(this: Comp) {
        const box = inner(this, '.wx-rich-text');
        if (box) {
          box.textContent = '';
          renderNodes(this.data.nodes, box);
        }
      },
    },
  },
  icon: {
    props: { type: S, size: any, color: S },
    observers: {
      'type, size, color'(this: Comp) {
        const e = dom(this);
        e.textContent =
          (
            {
              success: '✔',
              info: 'ⓘ',
              warn: '⚠',
              waiting: '◷',
              cancel: '✕',
              search: '⌕',
              clear: '✕',
              download: '↓',
            } as any
          )[this.data.type] || '';
        e.style.fontSize = `${parseFloat(this.data.size) || 23}px`;
        e.style.color = this.data.color;
      },
    },
  },
  progress: {
    props: {
      percent: N,
      showInfo: B,
      strokeWidth: any,
      activeColor: S,
      backgroundColor: S,
      active: B,
      color: S,
    },
    observers: {
      'percent, activeColor, backgroundColor'(this: Comp) {
        dom(this).innerHTML =
          `<div style="flex:1;height:6px;background:${this.data.backgroundColor || '#ebebeb'}"><div style="height:100%;width:${this.data.percent}%;background:${this.data.activeColor || '#09bb07'}"></div></div>`;
      },
    },
  },
  switch: nativeInput('checkbox', { checked: B, type: S }, (e) => ({ value: e.checked }), 'checked'),
  checkbox: nativeInput('checkbox', { checked: B, value: S }, (e) => ({ value: e.checked }), 'checked'),
  radio: nativeInput('radio', { checked: B, value: S }, (e) => ({ value: e.checked }), 'checked'),
  slider: nativeInput(
    'range',
    {
      value: N,
      min: N,
      max: { type: N, value: 100 },
      step: { type: N, value: 1 },
      activeColor: S,
      backgroundColor: S,
      blockSize: N,
      blockColor: S,
      showValue: B,
    },
    (e) => ({ value: +e.value }),
    'value',
  ),
  'checkbox-group': group('checkbox'),
  'radio-group': group('radio'),
  video: {
    props: {
      src: S,
      poster: S,
      controls: { type: B, value: true },
      autoplay: B,
      loop: B,
      muted: B,
      objectFit: S,
      ...ignored(
        'initialTime duration title showFullscreenBtn showPlayBtn showCenterPlayBtn enableProgressGesture',
      ),
    },
    attached(this: Comp) {
      const v = inner<HTMLVideoElement>(this, 'video');
      for (const e of ['play', 'pause', 'ended', 'error', 'waiting'])
        v.addEventListener(e, () => this.triggerEvent(e, {}));
      v.addEventListener('timeupdate', () =>
        this.triggerEvent('timeupdate', { currentTime: v.currentTime, duration: v.duration }),
      );
      this.__s();
    },
    observers: {
      'src, poster, controls, autoplay, loop, muted'(this: Comp) {
        this.__s?.();
      },
    },
    methods: {
      __s(this: Comp) {
        const v = inner<HTMLVideoElement>(this, 'video');
        if (!v) return;
        const d = this.data;
        if (d.src && v.getAttribute('src') !== d.src) v.src = d.src;
        v.poster = d.poster;
        v.controls = d.controls;
        v.autoplay = d.autoplay;
        v.loop = d.loop;
        v.muted = d.muted;
        v.playsInline = true;
      },
    },
  },
  canvas: { props: { type: S, canvasId: S, disableScroll: B } },
  'web-view': {
    props: { src: S },
    observers: {
      src(this: Comp, v: string) {
        const f = inner<HTMLIFrameElement>(this, 'iframe');
        if (f) f.src = v;
      },
    },
  },
  map: {
    props: {
      latitude: N,
      longitude: N,
      scale: N,
      markers: any,
      ...ignored('showLocation enableZoom enableScroll circles polyline polygons includePoints'),
    },
    observers: {
      'latitude, longitude'(this: Comp) {
        dom(this).dataset.label = `map ${this.data.latitude},${this.data.longitude}`;
      },
    },
  },
};

/** plain containers are native nodes (several times cheaper than components); their attributes are handled here */
const NATIVE = [
  'view',
  'text',
  'span',
  'cover-view',
  'swiper-item',
  'root-portal',
  'page-container',
  'ad',
  'official-account',
];

import * as glassEasel from 'glass-easel';
export function installNativeAttributes() {
  const NativeNode: any = glassEasel.NativeNode;
  NativeNode.prototype.updateAttribute = function (name: string, v: any) {
    if (name === 'animation') {
      if (v?.actions) playAnimation(this, v.actions);
      return;
    }
    if (name === 'user-select') name = 'selectable';
    if (name === 'aria-role') name = 'role';
    else if (name.startsWith('aria-') && typeof v === 'boolean') v = String(v);
    this.setAttribute(
      name,
      v === undefined || v === null || (v === '' && /^(aria-|role)/.test(name)) ? false : v,
    );
  };
}

export function registerBuiltins(space: any, target: any, templates: any) {
  for (const name of NATIVE) target.setGlobalUsingComponent(name, name);
  for (const name of BUILTIN_NAMES) {
    if (NATIVE.includes(name)) continue;
    const d = defs[name] || {};
    const tpl = templates['__builtin__/' + name];
    space.defineComponent({
      is: name,
      options: { virtualHost: false, writeIdToDOM: true },
      properties: { ...commonProps, ...d.props },
      data: d.data || {},
      externalClasses: d.externalClasses,
      template: tpl ? { content: tpl, groupList: templates } : undefined,
      lifetimes: { ...(d.attached && { attached: d.attached }), ...(d.detached && { detached: d.detached }) },
      observers: { ...commonObservers, ...d.observers },
      methods: d.methods || {},
    });
    target.setGlobalUsingComponent(name, space.getComponentByUrl('/' + name, ''));
  }
}
export { BUILTIN_NAMES, builtinTemplates } from './templates';
