import type { Element } from 'glass-easel';
import { describe } from './descriptor';

type Handler = (...values: unknown[]) => unknown;
/** A component as its methods see it, or the element itself. */
type Holder = { readonly _$: Element } | Element;

const elementOf = (holder: Holder): Element => ('_$' in holder ? holder._$ : holder);

/** Functions that came out of a WXS module: as handlers they get descriptors instead of events alone. */
const exported = new WeakSet<object>();

/** What `x.constructor` is in WXS: a type's name. */
function typeName(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/** `change:prop="{{ module.handler }}"`. Deferred, because the children are not there yet. */
const changeHandler = (handler: Handler) => (value: unknown, old: unknown, host: Holder, element: Holder) =>
  queueMicrotask(() => handler(value, old, describe(elementOf(host)), describe(elementOf(element))));

/** `bind:touchmove="{{ module.handler }}"`; a handler that is a method of the page is called as always. */
function callHandler(host: Holder, event: { currentTarget: Holder }, handler: Handler): unknown {
  if (!exported.has(handler)) return handler.call(host, event);
  const own = Object.assign(Object.create(event), { instance: describe(elementOf(event.currentTarget)) });
  return handler(own, describe(elementOf(host)));
}

function mark(module: Readonly<Record<string, unknown>>): void {
  for (const value of Object.values(module)) if (typeof value === 'function') exported.add(value);
}

/** Gives compiled WXS what it calls: its own two globals and our hooks in the templates. */
export function installWxs(): void {
  Object.assign(globalThis, {
    getRegExp: (source: string, flags?: string) => new RegExp(source, flags),
    getDate: (...values: ConstructorParameters<typeof Date>) => new Date(...values),
    __wxs: { typeName, changeHandler, callHandler, mark },
  });
}
