import * as glassEasel from 'glass-easel';
import type { AssociatedBackend } from 'glass-easel-miniprogram-adapter';
import { Backend } from '../backend';
import { installHover, installNativeAttributes, registerBuiltins } from '../components';
import { installGlobals } from './globals';
import { fireReady } from './ready';
import { reportProblems } from './reports';
import { codeSpace, env, globalSpace, space } from './space';
import { installWxs } from './wxs';

export { domOf } from './dom';
export { app } from './globals';
export { pageHooks } from './hooks';
export { codeSpace, env, space } from './space';
export { glassEasel };

/** Set by {@link setup}; the shell mounts its pages on it. */
export let associated: AssociatedBackend;

/** Compiled templates by path; the built-ins' inner ones begin with `__builtin__/`. */
type Templates = Readonly<Record<string, unknown>>;

function addUnit(path: string, config: object, templates: Templates): void {
  codeSpace.addComponentStaticConfig(path, config);
  const content = templates[path];
  // Without the fallback `bindtap` and `catchtouchmove` would become attributes of plain nodes.
  if (content)
    codeSpace.addCompiledTemplate(path, {
      groupList: templates,
      content,
      fallbackListenerOnNativeNode: true,
    });
}

function connect(): AssociatedBackend {
  const backend = new Backend();
  backend.onEvent((target, type, detail, options) => {
    const event = new glassEasel.Event(type, detail, options);
    glassEasel.Event.dispatchEvent(target, event);
    return event.getEventBubbleStatus();
  });
  return env.associateBackend(backend);
}

/**
 * Makes the compiled parts of a mini program known. All of them have to be before any script runs.
 *
 * @param configs JSON of each page and component, by path
 * @param scopes prefix of the classes of those whose styles are their own, by path
 */
export function setup(
  templates: Templates,
  configs: Readonly<Record<string, object>>,
  scopes: Readonly<Record<string, string | undefined>>,
): void {
  registerBuiltins(globalSpace, space, templates);
  for (const [path, config] of Object.entries(configs)) addUnit(path, config, templates);
  // Names only: given addresses, the adapter would append the same sheets with every page.
  for (const [path, scope] of Object.entries(scopes))
    if (scope) codeSpace.addStyleSheet(path, undefined, scope);
  associated = connect();
  installHover();
  installNativeAttributes();
}

reportProblems();
fireReady();
installGlobals();
installWxs();
