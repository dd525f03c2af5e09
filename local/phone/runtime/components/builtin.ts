/** What the built-ins touch of a glass-easel element. `$$` is its DOM element, null once released. */
export interface Raw {
  readonly $$: HTMLElement | null;
  readonly is?: string;
  readonly data?: Readonly<Record<string, unknown>>;
  readonly dataset: Readonly<Record<string, unknown>>;
  readonly ownerShadowRoot: { getHostNode(): Raw | undefined } | null;
  readonly shadowRoot?: { readonly childNodes: readonly Raw[] } | null;
  readonly childNodes?: readonly Raw[];
  setData(data: Record<string, unknown>): void;
  triggerEvent(name: string, detail: unknown, options?: object): void;
  addListener(name: string, listener: (event: { detail: unknown }) => void): void;
  setNodeStyle(style: string, segment: number): void;
  setNodeClass(names: string, segment: number): void;
}

type Kind = StringConstructor | NumberConstructor | BooleanConstructor | null;
type ValueOf<K> = K extends StringConstructor
  ? string
  : K extends NumberConstructor
    ? number
    : K extends BooleanConstructor
      ? boolean
      : unknown;

/** Property declarations in the words of `Component({ properties })`; `null` takes any type. */
export type Properties = Readonly<Record<string, Kind | { type: Kind; value: unknown }>>;
export type Values<P extends Properties> = {
  readonly [N in keyof P]: P[N] extends { type: infer K } ? ValueOf<K> : ValueOf<P[N]>;
};

/** One built-in on a page, as its own file sees it. */
export interface Host<P extends Properties> {
  readonly element: HTMLElement;
  readonly data: Values<P>;
  readonly raw: Raw;
  /** Path of the page or component whose WXML the tag stands in: relative urls start there. */
  readonly owner: string;
  set(data: Partial<Values<P>>): void;
  emit(event: string, detail?: object): void;
}

/** What a mounted built-in answers to. */
export interface Mounted {
  /** Runs once after mounting, then after each change with the property's name. */
  update?(property?: string): void;
  unmount?(): void;
  /** A tap on the `label` around it. */
  press?(): void;
  /** Its value in a `form`, and back to the value it was mounted with. */
  field?: { read(): unknown; reset(): void };
  /** What `SelectorQuery.node()` and `.context()` answer. */
  node?(): object;
}

export interface Builtin<P extends Properties = Properties> {
  readonly properties: P;
  readonly externalClasses?: readonly string[];
  mount?(host: Host<P>): Mounted;
}

/** Lets TypeScript read the type of `data` off the properties. */
export const builtin = <const P extends Properties>(definition: Builtin<P>): Builtin<P> => definition;

/** Attributes of the platform that change nothing here, so that they are known and ignored. */
export const ignored = <N extends string>(names: readonly N[]): Record<N, null> =>
  // Object.fromEntries forgets its keys.
  Object.fromEntries(names.map((name) => [name, null])) as Record<N, null>;

interface Piece {
  raw: Raw;
  mounted: Mounted;
}
const pieces = new WeakMap<Element, Piece>();

export function keep(raw: Raw, mounted: Mounted): void {
  if (raw.$$) pieces.set(raw.$$, { raw, mounted });
}

/** The built-in whose element this is. */
export const pieceOf = (element: Element | null): Piece | undefined =>
  element ? pieces.get(element) : undefined;

/** The glass-easel element of a DOM node; the backend writes it there. */
export const rawOf = (node: EventTarget | null): Raw | undefined =>
  // The framework's own mark on its DOM nodes.
  (node as { __wxElement?: Raw } | null)?.__wxElement;

/** The first element inside that matches and is of the kind, which the built-in's template promises. */
export function inner<E extends HTMLElement>(element: HTMLElement, selector: string, kind: new () => E): E {
  const found = element.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`<${element.localName}> has no ${selector} in its template`);
}
