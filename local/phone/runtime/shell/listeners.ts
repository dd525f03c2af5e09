/** The functions that `wx.onSomething` registered. */
export class Listeners<T> {
  private readonly known = new Set<(value: T) => void>();

  readonly on = (listener: (value: T) => void): void => {
    this.known.add(listener);
  };

  /** Without an argument all of them go, as on the platform. */
  readonly off = (listener?: (value: T) => void): void => {
    if (listener) this.known.delete(listener);
    else this.known.clear();
  };

  get size(): number {
    return this.known.size;
  }

  emit(value: T): void {
    for (const listener of [...this.known]) listener(value);
  }
}

type Rejection = { reason: unknown; promise: Promise<unknown> };
type Entry = WechatMiniprogram.App.LaunchShowOption;
type Missing = { path: string; query: Readonly<Record<string, string>>; isEntryPage: boolean };

/** Everything that happens to the whole app. */
export const happened = {
  appShow: new Listeners<Entry>(),
  appHide: new Listeners<void>(),
  error: new Listeners<string>(),
  unhandledRejection: new Listeners<Rejection>(),
  pageNotFound: new Listeners<Missing>(),
  windowResize: new Listeners<{ size: { windowWidth: number; windowHeight: number } }>(),
};
