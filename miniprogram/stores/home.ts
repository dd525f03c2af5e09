import type { Output } from '@bianyao/contract';
import { keep, recall } from '../platform/storage';

const KEY = 'home.1';

/** The home page as it was last seen: shown at once, and all there is without a network. */
interface Kept {
  home: Output<'content', 'home'>;
  /** Milliseconds since 1970 UTC. */
  at: number;
}

export const recallHome = (): Kept | undefined => recall<Kept>(KEY);

export const keepHome = (home: Kept['home'], at: number): boolean => keep(KEY, { home, at });
