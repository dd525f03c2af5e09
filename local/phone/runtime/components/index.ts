export { installHover } from './hover';
export { BUILTIN_NAMES } from './names';
export { installNativeAttributes } from './native';
export { play as playAnimation } from './playback';
export { registerBuiltins } from './register';
export { builtinTemplates } from './templates';
