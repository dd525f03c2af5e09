import { builtin } from './builtin';
import { toPx } from './units';

const part = (name: string): HTMLElement => {
  const element = document.createElement('div');
  element.className = name;
  return element;
};

/** `<progress>`: a bar, with the number beside it by `show-info`. */
export const progress = builtin({
  properties: {
    percent: Number,
    showInfo: Boolean,
    borderRadius: { type: null, value: 0 },
    fontSize: { type: null, value: 16 },
    strokeWidth: { type: null, value: 6 },
    color: { type: String, value: '#09bb07' },
    activeColor: String,
    backgroundColor: { type: String, value: '#ebebeb' },
    active: Boolean,
    activeMode: { type: String, value: 'backwards' },
    duration: { type: Number, value: 30 },
  },
  mount({ element, data, emit }) {
    const [track, bar, info] = [part('wx-progress-track'), part('wx-progress-bar'), part('wx-progress-info')];
    track.append(bar);
    element.append(track, info);
    element.setAttribute('role', 'progressbar');
    bar.addEventListener('transitionend', () => emit('activeend', { curPercent: data.percent }));
    return {
      update() {
        const percent = Math.max(0, Math.min(100, data.percent));
        track.style.cssText = `height:${toPx(data.strokeWidth)}px;background:${data.backgroundColor};border-radius:${toPx(data.borderRadius)}px`;
        bar.style.background = data.activeColor || data.color;
        bar.style.transition = data.active ? `width ${data.duration * percent}ms linear` : 'none';
        bar.style.width = `${percent}%`;
        info.style.fontSize = `${toPx(data.fontSize)}px`;
        info.textContent = data.showInfo ? `${percent}%` : '';
        element.setAttribute('aria-valuenow', String(percent));
      },
    };
  },
});
