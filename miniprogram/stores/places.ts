import { keep, recall } from '../platform/storage';

/** Where long articles were left, in px from the top. */
const KEY = 'places.1';
const MOST = 20;
/** Less than this is the beginning: nothing to come back to. */
const BEGUN = 300;

interface Place {
  id: string;
  top: number;
}

const places = (): readonly Place[] => recall<Place[]>(KEY) ?? [];

export const placeOf = (id: string): number => places().find((place) => place.id === id)?.top ?? 0;

/** Keeps where an article was left; the oldest of more than twenty goes. */
export function leaveAt(id: string, top: number): void {
  const others = places().filter((place) => place.id !== id);
  keep(KEY, (top < BEGUN ? others : [{ id, top }, ...others]).slice(0, MOST));
}
