import { Component, type Element } from 'glass-easel';
import { domOf } from './dom';

/** Styles of an element lie in layers; glass-easel keeps this one for what shall win. */
const WXS_SEGMENT = 3;

/** `fontSize` → `font-size`. */
const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const styleText = (style: unknown): string =>
  typeof style === 'object' && style !== null
    ? Object.entries(style)
        .map(([name, value]) => `${kebab(name)}:${value}`)
        .join(';')
    : String(style);

const states = new WeakMap<Element, Record<string, unknown>>();

function stateOf(element: Element): Record<string, unknown> {
  const state = states.get(element) ?? {};
  states.set(element, state);
  return state;
}

const select = (element: Element, selector: string): Element[] =>
  Component.isComponent(element) ? (element.getShadowRoot()?.querySelectorAll(selector) ?? []) : [];

function rectOf(element: Element) {
  const { left, top, right, bottom, width, height } =
    domOf(element)?.getBoundingClientRect() ?? new DOMRect();
  return { left, top, right, bottom, width, height };
}

function computed(element: Element, names: readonly string[]): Record<string, string> {
  const dom = domOf(element);
  const style = dom && getComputedStyle(dom);
  return Object.fromEntries(names.map((name) => [name, style?.getPropertyValue(kebab(name)) ?? '']));
}

function callMethod(element: Element, name: string, argument: unknown): void {
  const caller: Record<string, unknown> = Component.isComponent(element) ? element.getMethodCaller() : {};
  const method = caller[name];
  if (typeof method === 'function') method.call(caller, argument);
}

/** WXS sees elements as `ComponentDescriptor`s, in the words of WeChat's documentation. */
export function describe(element: Element): object {
  const descriptor = {
    selectComponent: (selector: string) => select(element, selector).map(describe)[0],
    selectAllComponents: (selector: string) => select(element, selector).map(describe),
    setStyle: (style: unknown) => chain(() => element.setNodeStyle(styleText(style), WXS_SEGMENT)),
    addClass: (name: string) => chain(() => domOf(element)?.classList.add(name)),
    removeClass: (name: string) => chain(() => domOf(element)?.classList.remove(name)),
    hasClass: (name: string) => domOf(element)?.classList.contains(name) ?? false,
    getDataset: () => element.dataset,
    getState: () => stateOf(element),
    callMethod: (name: string, argument: unknown) => callMethod(element, name, argument),
    triggerEvent: (name: string, detail: unknown) => element.triggerEvent(name, detail),
    getBoundingClientRect: () => rectOf(element),
    getComputedStyle: (names: readonly string[]) => computed(element, names),
    requestAnimationFrame: (work: () => void) => requestAnimationFrame(work),
    setTimeout: (work: () => void, milliseconds: number) => setTimeout(work, milliseconds),
    clearTimeout: (timer: number) => clearTimeout(timer),
  };
  const chain = (work: () => void) => {
    work();
    return descriptor;
  };
  return descriptor;
}
