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

/** What a topic is called, as far as this phone has seen. */
export const topicTitle = (id: string): string =>
  recallHome()?.home.topics.find((topic) => topic.id === id)?.title ?? '同一话题';

export const keepHome = (home: Kept['home'], at: number): boolean => keep(KEY, { home, at });
