type Listener = (...values: readonly unknown[]) => void;

/** The platform's EventChannel between a page and the one that opened it. */
export class EventChannel {
  private readonly listeners = new Map<string, Set<Listener>>();

  on(name: string, listener: Listener): void {
    this.listeners.set(name, (this.listeners.get(name) ?? new Set()).add(listener));
  }

  once(name: string, listener: Listener): void {
    const only: Listener = (...values) => {
      this.off(name, only);
      listener(...values);
    };
    this.on(name, only);
  }

  off(name: string, listener?: Listener): void {
    if (listener) this.listeners.get(name)?.delete(listener);
    else this.listeners.delete(name);
  }

  emit(name: string, ...values: readonly unknown[]): void {
    for (const listener of [...(this.listeners.get(name) ?? [])]) listener(...values);
  }
}
