/** Opens a page of the mini program in Node: its `Page` options run against a small stand-in for WeChat. */
import path from 'node:path';

type Options = Record<string, unknown> & { behaviors?: Behavior[]; data?: Record<string, unknown> };
interface Behavior {
  lifetimes: { attached(this: Instance): void; detached(this: Instance): void };
}

export interface Instance {
  data: Record<string, unknown>;
  setData(change: Record<string, unknown>): void;
  [member: string]: unknown;
}

/** Answers of cloud functions by `function.action`: a value, an error to reject with, or a function of the input. */
export type Answers = Record<string, unknown>;

export interface Phone {
  wx: Record<string, jest.Mock>;
  storage: Map<string, unknown>;
  answers: Answers;
  /** Inputs sent, by `function.action`. */
  sent(name: string): unknown[];
  /** Opens a page and waits until it has loaded. */
  open(name: string, query?: Record<string, string>): Promise<Instance>;
  /** Opens a page; `loaded` says when it has its answers. */
  start(name: string): Promise<{ page: Instance; loaded: Promise<unknown> }>;
  /** Whether the cloud was readied, once. */
  connected(): boolean;
  /** The page is unloaded. */
  leave(page: Instance): void;
}

/** Calls a lifecycle or handler of a page by name. */
export const run = (page: Instance, name: string, ...args: unknown[]): unknown => {
  const member = page[name];
  if (typeof member !== 'function') throw new Error(`the page has no ${name}`);
  return member.apply(page, args);
};

/** What a tap on an element with `data-` attributes looks like to a handler. */
export const tap = (dataset: Record<string, unknown> = {}) => ({ currentTarget: { dataset } });

export const ok = (data: unknown) => ({ ok: true, data });
export const no = (code: string, message = '不行。', more: object = {}) => ({
  ok: false,
  error: { code, message, ...more },
});

/** WeChat's own words when there is no network. */
export const OFFLINE = {
  errMsg: 'cloud.callFunction:fail Error: request:fail net::ERR_INTERNET_DISCONNECTED',
};

/** An answer that comes when the test says so. */
export function later(): { promise: Promise<unknown>; resolve: (answer: unknown) => void } {
  let resolve: (answer: unknown) => void = () => {};
  const promise = new Promise((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** A phone fresh from the shop; what `storage` holds was kept by an earlier run. */
export function usePhone(answers: Answers = {}, storage = new Map<string, unknown>()): Phone {
  jest.resetModules();
  pages = new Map();
  const calls: { name: string; input: unknown }[] = [];
  const wx = { ...system(), ...keeping(storage), cloud: cloud(answers, calls) };
  Object.assign(globalThis, { wx, Behavior: (behavior: Behavior) => behavior });
  return {
    wx: wx as unknown as Phone['wx'],
    storage,
    answers,
    sent: (name) => calls.filter((call) => call.name === name).map(({ input }) => input),
    async open(name, query = {}) {
      const { page, loaded } = await start(name, query);
      await loaded;
      return page;
    },
    start,
    connected: () => wx.cloud.init.mock.calls.length === 1,
    leave: (page) => {
      for (const behavior of behaviorsOf(page)) behavior.lifetimes.detached.call(page);
    },
  };
}

const done = () => jest.fn(async (..._: unknown[]): Promise<unknown> => ({}));

const system = () => ({
  getAppBaseInfo: () => ({ fontSizeScaleFactor: 1.4 }),
  getEnterOptionsSync: jest.fn(() => ({ scene: 1001 })),
  setClipboardData: done(),
  getClipboardData: jest.fn(async () => ({ data: '' })),
  showModal: jest.fn(async () => ({ confirm: true })),
  navigateTo: done(),
  redirectTo: done(),
  switchTab: done(),
  pageScrollTo: done(),
  setNavigationBarTitle: done(),
  stopPullDownRefresh: done(),
});

const keeping = (storage: Map<string, unknown>) => ({
  getStorageSync: (key: string) => structuredClone(storage.get(key)) ?? '',
  setStorageSync: jest.fn((key: string, value: unknown) => storage.set(key, structuredClone(value))),
  removeStorageSync: (key: string) => storage.delete(key),
});

const cloud = (answers: Answers, calls: { name: string; input: unknown }[]) => ({
  init: jest.fn(),
  async callFunction({ name, data }: { name: string; data: { action: string; input: unknown } }) {
    const call = `${name}.${data.action}`;
    calls.push({ name: call, input: structuredClone(data.input) });
    const answer = answers[call];
    const result = await (typeof answer === 'function' ? answer(data.input) : answer);
    if (result === undefined) throw new Error(`no answer for ${call}`);
    if (result === OFFLINE) throw OFFLINE;
    return { result };
  },
});

/** Opens a page without waiting for what it asks the cloud. */
async function start(name: string, query: Record<string, string> = {}) {
  const page = await load(name);
  for (const behavior of behaviorsOf(page)) behavior.lifetimes.attached.call(page);
  const steps = ['onLoad', 'onShow'].filter((step) => page[step]);
  return { page, loaded: Promise.all(steps.map((step) => run(page, step, query))) };
}

const behaviorsOf = (page: Instance) => page.behaviors as Behavior[];

/** `Page` options by name: a module runs once, however often its page is opened. */
let pages = new Map<string, Options>();

async function load(name: string): Promise<Instance> {
  Object.assign(globalThis, { Page: (options: Options) => pages.set(name, options) });
  await import(path.resolve(`miniprogram/pages/${name}/${path.basename(name)}`));
  return instance(pages.get(name) ?? {});
}

/** A page made of its `Page` options. */
export function instance(options: Options): Instance {
  return {
    ...options,
    data: structuredClone(options.data ?? {}),
    setData(this: Instance, change) {
      for (const [key, value] of Object.entries(change)) put(this.data, key, structuredClone(value));
    },
  };
}

/** WeChat's paths: `groups[1].rows`. What is not JSON would not survive the way to the screen. */
function put(data: Record<string, unknown>, key: string, value: unknown): void {
  const steps = key.match(/[^.[\]]+/g) ?? [];
  const last = steps.pop() ?? key;
  const holder = steps.reduce((inner, step) => inner[step] as Record<string, unknown>, data);
  holder[last] = value;
}
