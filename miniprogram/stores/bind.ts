import type { Store } from './store';

/**
 * A behavior that keeps part of a page's data equal to what `select` takes from a store, from the moment
 * the page is attached until it is gone. The first data is there before, for what is rendered by then.
 */
export function bind<State>(store: Store<State>, select: (state: State) => Record<string, unknown>): string {
  const stops = new WeakMap<object, () => void>();
  return Behavior({
    data: select(store.get()),
    lifetimes: {
      attached() {
        const show = () => this.setData(select(store.get()));
        stops.set(this, store.subscribe(show));
        show();
      },
      detached() {
        stops.get(this)?.();
      },
    },
  });
}
