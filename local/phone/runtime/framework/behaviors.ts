import { codeSpace } from './space';

const empty = (): object => codeSpace.behavior().definition({}).register();
const field = { properties: { name: String, value: null } };

/** The platform's own behaviors. The adapter knows none of them and would stumble over their names. */
const builtin = new Map<string, object>([
  ['wx://form-field', codeSpace.behavior().definition(field).register()],
  ['wx://form-field-group', empty()],
  ['wx://form-field-button', empty()],
  ['wx://proxy-scroll-view', empty()],
  ['wx://component-export', empty()],
]);

function resolve(behavior: unknown): unknown {
  if (typeof behavior !== 'string') return behavior;
  const known = builtin.get(behavior);
  if (!known) throw new Error(`NotEmulated: behavior ${behavior}`);
  return known;
}

/** The behaviors of a definition, those given by name looked up. */
export const resolveBehaviors = (behaviors: unknown): unknown[] =>
  Array.isArray(behaviors) ? behaviors.map(resolve) : [];
