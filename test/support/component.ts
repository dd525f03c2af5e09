/** Renders one component of the mini program in jsdom, with WeChat's own template compiler and component core. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { load, render } from 'miniprogram-simulate';

const root = path.resolve('miniprogram');

/** The compiler keeps global tables, so every load of one test file must name the same templates. */
const compilerOptions = {
  wxmlList: readdirSync(path.join(root, 'components')).map((name) => `components/${name}/${name}.wxml`),
  wxsList: [],
};

/** The simulator runs a component's script once, so a component is loaded once and rendered often. */
const loaded = new Map<string, string>();

function idOf(name: string): string {
  const id = loaded.get(name) ?? load(path.join(root, `components/${name}/${name}`), options);
  loaded.set(name, id);
  return id;
}

/** TDesign's parts stay plain tags: only our own templates are looked at. */
const options = { rootPath: root, compiler: 'official', compilerOptions } as const;

/** A rendered component. */
export interface Shown {
  text: string;
  html: string;
  /** Text of every element with a class, in order. */
  all(part: string): string[];
  /** Taps the first element with a class and waits until the component has heard it. */
  tap(part: string): Promise<void>;
  /** Details of an event, in order. */
  heard(event: string): unknown[];
}

/** Renders a component with its properties and listens to some of its events. */
export function show(name: string, properties: object, events: readonly string[] = []): Shown {
  const component = render(idOf(name), properties);
  component.attach(document.createElement('parent'));
  const heard = listen(component, events);
  return {
    text: component.dom?.textContent ?? '',
    html: component.dom?.innerHTML ?? '',
    all: (part) => component.querySelectorAll(`.${part}`).map(({ dom }) => dom?.textContent ?? ''),
    async tap(part) {
      component.querySelector(`.${part}`)?.dispatchEvent('tap');
      await Promise.resolve(); // The simulator dispatches in a microtask.
    },
    heard: (event) => heard.get(event) ?? [],
  };
}

/** The library's types leave this method out. */
interface Emitter {
  addEventListener(event: string, listener: (event: { detail: unknown }) => void): void;
}

function listen(component: object, events: readonly string[]): Map<string, unknown[]> {
  const heard = new Map(events.map((event): [string, unknown[]] => [event, []]));
  for (const [event, details] of heard) {
    (component as Emitter).addEventListener(event, ({ detail }) => details.push(detail));
  }
  return heard;
}
