import { resolveBehaviors } from './behaviors';
import { methods } from './methods';
import { codeSpace } from './space';

type Definition = Readonly<Record<string, unknown>>;

/** The mini program's `App({…})`. */
export const app: { instance: Record<string, unknown> | undefined } = { instance: undefined };

/** The unit whose script runs now; the compiler puts a call of `__enter` before each. */
let entered = '';

const isObject = (value: unknown): value is Definition => typeof value === 'object' && value !== null;

/** WeChat reads isolation from the script too; the compiler, which names the classes, sees only JSON. */
function checkOptions(options: unknown): void {
  if (entered.startsWith('miniprogram_npm/') || !isObject(options)) return;
  for (const name of ['styleIsolation', 'addGlobalClass']) {
    if (name in options)
      throw new Error(`NotEmulated: options.${name} in ${entered}.ts; write it in ${entered}.json`);
  }
}

function defineComponent(given: Definition): void {
  checkOptions(given.options);
  const own = isObject(given.methods) ? given.methods : {};
  const definition = {
    ...given,
    behaviors: resolveBehaviors(given.behaviors),
    methods: { ...methods, ...own },
  };
  codeSpace.component(entered).definition(definition).register();
}

function definePage(given: Definition): void {
  const definition = { ...methods, ...given, behaviors: resolveBehaviors(given.behaviors) };
  codeSpace.component(entered).pageDefinition(definition).register();
}

const defineBehavior = (given: Definition): object =>
  codeSpace
    .behavior()
    .definition({ ...given, behaviors: resolveBehaviors(given.behaviors) })
    .register();

/** Gives the scripts of a mini program the globals that WeChat gives them. */
export function installGlobals(): void {
  Object.assign(globalThis, {
    __enter: (path: string) => {
      entered = path;
    },
    App: (given: Definition) => {
      app.instance = { ...given };
    },
    getApp: () => app.instance,
    Page: definePage,
    Component: defineComponent,
    Behavior: defineBehavior,
  });
}
