import type * as glassEasel from 'glass-easel';
import { type Builtin, type Host, keep, type Mounted, type Properties, pieceOf, type Raw } from './builtin';
import { changeCommon, commonProperties } from './common';
import { NATIVE_NAMES } from './names';
import { builtins } from './table';

type Space = glassEasel.ComponentSpace;
type Templates = Readonly<Record<string, unknown>>;

/** The object a built-in works with, around the framework's own component. */
function hostOf(raw: Raw, element: HTMLElement): Host<Properties> {
  return {
    element,
    raw,
    get data() {
      return raw.data ?? {};
    },
    get owner() {
      return raw.ownerShadowRoot?.getHostNode()?.is ?? '';
    },
    set: (data) => raw.setData(data),
    emit: (event, detail = {}) => raw.triggerEvent(event, detail),
  };
}

function attach(definition: Builtin, raw: Raw): void {
  if (!raw.$$) return;
  const mounted: Mounted = definition.mount?.(hostOf(raw, raw.$$)) ?? {};
  keep(raw, mounted);
  mounted.update?.();
}

/** One observer per property. They also run before mounting and after release, when nothing is to be done. */
function observersOf(definition: Builtin): Record<string, (this: Raw, value: unknown) => void> {
  const names = [...Object.keys(commonProperties), ...Object.keys(definition.properties)];
  const observe = (name: string) =>
    function (this: Raw, value: unknown): void {
      if (!this.$$) return;
      if (name in commonProperties) changeCommon(this, name, value);
      else pieceOf(this.$$)?.mounted.update?.(name);
    };
  return Object.fromEntries(names.map((name) => [name, observe(name)]));
}

const templateOf = (name: string, templates: Templates) => {
  const content = templates[`__builtin__/${name}`];
  return content ? { template: { content, groupList: templates } } : {};
};

function define(space: Space, name: string, definition: Builtin, templates: Templates): void {
  space.defineComponent({
    is: name,
    options: { virtualHost: false, writeIdToDOM: true },
    properties: { ...commonProperties, ...definition.properties },
    externalClasses: [...(definition.externalClasses ?? [])],
    ...templateOf(name, templates),
    lifetimes: {
      attached(this: Raw) {
        attach(definition, this);
      },
      detached(this: Raw) {
        pieceOf(this.$$)?.mounted.unmount?.();
      },
    },
    observers: observersOf(definition),
  });
}

/**
 * Makes the built-ins known: components are defined in the global space, because their own templates
 * must not see them, and offered to the mini program's space by name.
 */
export function registerBuiltins(globalSpace: Space, space: Space, templates: Templates): void {
  for (const name of NATIVE_NAMES) space.setGlobalUsingComponent(name, name);
  for (const [name, definition] of Object.entries(builtins)) {
    define(globalSpace, name, definition, templates);
    const made = globalSpace.getComponentByUrl(`/${name}`, '');
    if (made) space.setGlobalUsingComponent(name, made);
  }
}
