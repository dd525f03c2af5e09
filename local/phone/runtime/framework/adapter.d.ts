/** The part of the adapter that the local phone uses; the package names a types file that it does not ship. */
declare module 'glass-easel-miniprogram-adapter' {
  type Glass = typeof import('glass-easel');
  type Component = import('glass-easel').GeneralComponent;

  /** What `this` is in a page or component. */
  export interface Caller {
    _$: Component;
    [name: string]: unknown;
  }

  export interface Builder<Made> {
    definition(definition: object): Builder<Made>;
    pageDefinition(definition: object): Builder<Made>;
    register(): Made;
  }

  export interface Root {
    get(): Caller;
    getComponent(): Component;
    attach(parent: Element, placeholder: Element): void;
    release(): void;
  }

  export interface AssociatedBackend {
    createRoot(tag: string, space: CodeSpace, url: string): Root;
  }

  type Options = import('glass-easel').ComponentOptions;

  export interface CodeSpace {
    getComponentSpace(): import('glass-easel').ComponentSpace;
    setOverallBehavior(behavior: object): void;
    addStyleSheet(path: string, url: undefined, scopeName: string): void;
    addCompiledTemplate(path: string, template: object): void;
    addComponentStaticConfig(path: string, config: object): void;
    component(path: string): Builder<void>;
    behavior(): Builder<object>;
    /** Internal to the adapter, and replaced by ours. */
    prepareComponentOptions(is: string, options?: object): [Options, string];
  }

  export class MiniProgramEnv {
    getGlobalCodeSpace(): CodeSpace;
    createCodeSpace(id: string, main: boolean): CodeSpace;
    associateBackend(context: object): AssociatedBackend;
  }
}
