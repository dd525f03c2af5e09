import { builtin, type Host, ignored, inner } from './builtin';
import { swipeable } from './swipe';

const properties = {
  indicatorDots: Boolean,
  indicatorColor: { type: String, value: 'rgba(0, 0, 0, .3)' },
  indicatorActiveColor: { type: String, value: '#000000' },
  autoplay: Boolean,
  current: Number,
  interval: { type: Number, value: 5000 },
  duration: { type: Number, value: 500 },
  circular: Boolean,
  vertical: Boolean,
  disableTouch: Boolean,
  previousMargin: { type: String, value: '0px' },
  nextMargin: { type: String, value: '0px' },
  displayMultipleItems: { type: Number, value: 1 },
  ...ignored([
    'cacheExtent',
    'currentItemId',
    'easingFunction',
    'layoutType',
    'scrollWithAnimation',
    'skipHiddenItemLayout',
    'snapToEdge',
    'transformerType',
  ]),
} as const;
type SwiperHost = Host<typeof properties>;

/** The slide that asking for `to` of `count` slides leads to; `circular` wraps around. */
export const landing = (to: number, count: number, circular: boolean): number =>
  circular ? (to + count) % count : Math.max(0, Math.min(count - 1, to));

/** The parts of one swiper and where it stands. */
class Slides {
  index: number;
  readonly track: HTMLElement;
  readonly dots: HTMLElement;

  constructor(readonly host: SwiperHost) {
    this.index = host.data.current;
    this.track = inner(host.element, '.wx-swiper-track', HTMLElement);
    this.dots = inner(host.element, '.wx-swiper-dots', HTMLElement);
  }

  get count(): number {
    return this.track.children.length;
  }

  /** Moves the track; `offset` is a fraction of a slide. */
  place(offset: number, duration: number): void {
    const percent = ((offset - this.index) * 100) / Math.max(1, this.host.data.displayMultipleItems);
    this.track.style.transition = duration ? `transform ${duration}ms ease` : 'none';
    this.track.style.transform = `translate${this.host.data.vertical ? 'Y' : 'X'}(${percent}%)`;
  }

  go(to: number, source: 'touch' | 'autoplay' | ''): void {
    if (this.count === 0) return;
    const { circular, duration } = this.host.data;
    const current = landing(to, this.count, circular);
    const changed = current !== this.index;
    this.index = current;
    this.place(0, duration);
    this.paintDots();
    if (!changed) return;
    this.host.emit('change', { current, currentItemId: '', source });
    setTimeout(() => this.host.emit('animationfinish', { current, source }), duration);
  }

  paintDots(): void {
    const { indicatorDots, indicatorColor, indicatorActiveColor } = this.host.data;
    const dot = (at: number) => {
      const mark = document.createElement('i');
      mark.style.background = at === this.index ? indicatorActiveColor : indicatorColor;
      return mark;
    };
    this.dots.replaceChildren(...Array.from({ length: indicatorDots ? this.count : 0 }, (_, at) => dot(at)));
  }

  layout(): void {
    const { element, data } = this.host;
    element.toggleAttribute('vertical', data.vertical);
    element.style.setProperty('--wx-swiper-items', String(Math.max(1, data.displayMultipleItems)));
    element.style.padding = data.vertical
      ? `${data.previousMargin} 0 ${data.nextMargin}`
      : `0 ${data.nextMargin} 0 ${data.previousMargin}`;
    this.place(0, 0);
    this.paintDots();
  }
}

/** Next slide every `interval` milliseconds while `autoplay` is on and no finger is down. */
function autoplayer(slides: Slides, held: () => boolean) {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => clearInterval(timer);
  const restart = () => {
    stop();
    if (!slides.host.data.autoplay) return;
    timer = setInterval(() => {
      if (!held() && slides.count > 1) slides.go((slides.index + 1) % slides.count, 'autoplay');
    }, slides.host.data.interval);
  };
  return { restart, stop };
}

/** `<swiper>`: slides one after the other; `circular` wraps around without cloned slides. */
export const swiper = builtin({
  properties,
  mount(host) {
    const slides = new Slides(host);
    const held = swipeable({
      element: host.element,
      vertical: () => host.data.vertical,
      enabled: () => !host.data.disableTouch,
      moved: (offset) => slides.place(offset, 0),
      ended: (step) => slides.go(slides.index + step, 'touch'),
    });
    const auto = autoplayer(slides, held);
    const watch = new MutationObserver(() => slides.layout());
    watch.observe(slides.track, { childList: true });
    return {
      unmount() {
        auto.stop();
        watch.disconnect();
      },
      update(property) {
        if (property === 'current') {
          if (host.data.current !== slides.index) slides.go(host.data.current, '');
          return;
        }
        slides.layout();
        if (property === undefined || property === 'autoplay' || property === 'interval') auto.restart();
      },
    };
  },
});
