import { Element } from 'glass-easel';
import { type CodeSpace, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { convertUnits } from '../../build/units';

export const env = new MiniProgramEnv();
/** Where the built-ins live; it must exist before the mini program's own space. */
export const globalSpace = env.getGlobalCodeSpace().getComponentSpace();
/** Where the mini program's pages and components live. */
export const codeSpace = env.createCodeSpace('', true);
export const space = codeSpace.getComponentSpace();

/**
 * Options that the adapter does not offer: ids stand in the DOM as written, and properties are not copied
 * onto the node, where one called `data` (t-table has it) would hide the component's data.
 */
function setOptions(target: CodeSpace): void {
  const prepare = target.prepareComponentOptions.bind(target);
  target.prepareComponentOptions = (is, given) => {
    const [options, isolation] = prepare(is, given);
    return [{ ...options, idPrefixGenerator: null, writeIdToDOM: true, writeFieldsToNode: false }, isolation];
  };
}

/** Inline styles are written in rpx and vh as well. */
function convertInlineStyles(): void {
  const { setNodeStyle } = Element.prototype;
  Element.prototype.setNodeStyle = function (style, segment) {
    return setNodeStyle.call(this, typeof style === 'string' ? convertUnits(style) : style, segment);
  };
}

setOptions(codeSpace);
convertInlineStyles();
