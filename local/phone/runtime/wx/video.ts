import { domOf } from '../framework';
import { current } from '../shell/stack';
import { Fail } from './call';
import { find } from './nodes';

const playerOf = (id: string): HTMLVideoElement => {
  const page = current();
  const host = page && domOf(find(page.root.component, `#${id}`)[0]);
  const player = host?.querySelector('video');
  if (!player) throw new Fail(`createVideoContext: no video "${id}"`);
  return player;
};

/** The platform's VideoContext of the open page. */
const createVideoContext = (id: string) => ({
  play: () => void playerOf(id).play(),
  pause: () => playerOf(id).pause(),
  stop: () => playerOf(id).pause(),
  seek: (seconds: number) => {
    playerOf(id).currentTime = seconds;
  },
});

export const video = { createVideoContext };
