import type { Element, GeneralComponent } from 'glass-easel';
import type { Caller } from 'glass-easel-miniprogram-adapter';

/** A component as its own code holds it, or the framework's element behind it. */
export type Holder = Caller | GeneralComponent;
const behind = (holder: Holder): GeneralComponent => ('_$' in holder ? holder._$ : holder);

/** Elements of a component's own template that match. */
export const find = (holder: Holder, selector: string): readonly Element[] =>
  behind(holder).getShadowRoot()?.querySelectorAll(selector) ?? [];
