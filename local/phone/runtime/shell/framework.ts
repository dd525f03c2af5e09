import type { GeneralComponent } from 'glass-easel';
import type { Caller } from 'glass-easel-miniprogram-adapter';
import { viewport } from '../backend';
import { app, associated, codeSpace, pageHooks } from '../framework';

/** A page or component as its own code sees it: its data and functions by name. */
export type Instance = Caller;

/** One tree of components: a page, or the custom tab bar. */
export interface Root {
  instance: Instance;
  component: GeneralComponent;
  element: HTMLElement;
  attach(parent: HTMLElement): void;
  lifetime(name: 'show' | 'hide'): void;
  release(): void;
}

function rootOf(tag: string, path: string): Root {
  const root = associated.createRoot(tag, codeSpace, path);
  const component = root.getComponent();
  const node: unknown = component.$$;
  if (!(node instanceof HTMLElement)) throw new Error(`"${path}" has no element of its own`);
  return {
    instance: root.get(),
    component,
    element: node,
    attach(parent) {
      // The framework puts its root in the place of a node that is already there.
      const placeholder = document.createElement('span');
      parent.append(placeholder);
      root.attach(parent, placeholder);
    },
    lifetime: (name) => component.triggerPageLifetime(name, []),
    release: () => root.release(),
  };
}

export const createRoot = (route: string): Root => rootOf('page', route);
export const createTabBar = (): Root => rootOf('custom-tab-bar', 'custom-tab-bar/index');

/** What `App()` was called with. */
export const appInstance = (): Readonly<Record<string, unknown>> | undefined => app.instance;

interface Shown {
  instance: Instance;
  view: HTMLElement;
  scroller: HTMLElement;
}

/** Tells the framework which page is open and where its view is. */
export function connect(current: () => Shown | undefined): void {
  pageHooks.current = () => current()?.instance;
  viewport.offset = () => {
    const page = current();
    const { left = 0, top = 0 } = page?.view.getBoundingClientRect() ?? {};
    return { left, top, scrollTop: page?.scroller.scrollTop ?? 0 };
  };
  viewport.size = () => {
    const view = current()?.view;
    return { width: view?.clientWidth ?? innerWidth, height: view?.clientHeight ?? innerHeight };
  };
}
