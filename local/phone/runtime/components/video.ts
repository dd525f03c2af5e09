import { resolveAsset } from '../paths';
import { builtin, ignored, inner } from './builtin';

const EVENTS = ['play', 'pause', 'ended', 'error', 'waiting'] as const;

/** `<video>` with the browser's controls. */
export const video = builtin({
  properties: {
    src: String,
    poster: String,
    controls: { type: Boolean, value: true },
    autoplay: Boolean,
    loop: Boolean,
    muted: Boolean,
    initialTime: Number,
    objectFit: { type: String, value: 'contain' },
    ...ignored([
      'duration',
      'enableProgressGesture',
      'posterForCrawler',
      'showFullscreenBtn',
      'showPlayBtn',
      'title',
    ]),
  },
  mount({ element, data, owner, emit }) {
    const player = inner(element, 'video', HTMLVideoElement);
    for (const name of EVENTS) player.addEventListener(name, () => emit(name));
    player.addEventListener('timeupdate', () =>
      emit('timeupdate', { currentTime: player.currentTime, duration: player.duration }),
    );
    return {
      node: () => player,
      update(property) {
        const { controls, autoplay, loop, muted } = data;
        Object.assign(player, { controls, autoplay, loop, muted, playsInline: true });
        player.style.objectFit = data.objectFit;
        player.poster = resolveAsset(data.poster, owner);
        if (property === undefined || property === 'src') player.src = resolveAsset(data.src, owner);
      },
    };
  },
});
