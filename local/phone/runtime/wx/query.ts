import type { Element } from 'glass-easel';
import { pieceOf } from '../components/builtin';
import { domOf } from '../framework';
import { current } from '../shell/stack';
import { find, type Holder } from './nodes';

/** What may be asked of a node, in the words of `NodesRef.fields`. */
interface Fields {
  id?: boolean;
  dataset?: boolean;
  mark?: boolean;
  rect?: boolean;
  size?: boolean;
  scrollOffset?: boolean;
  properties?: readonly string[];
  computedStyle?: readonly string[];
  node?: boolean;
  context?: boolean;
}
type Found = Record<string, unknown>;
type Told = (found: unknown) => void;

interface Job {
  fields: Fields;
  told: Told | undefined;
  run(fields: Fields): unknown;
}

const rectOf = (rect: DOMRect | undefined): Found => ({
  left: rect?.left ?? 0,
  top: rect?.top ?? 0,
  right: rect?.right ?? 0,
  bottom: rect?.bottom ?? 0,
});
const sizeOf = (rect: DOMRect | undefined): Found => ({ width: rect?.width ?? 0, height: rect?.height ?? 0 });
const offsetOf = ({ scrollLeft, scrollTop, scrollWidth, scrollHeight }: HTMLElement): Found => ({
  scrollLeft,
  scrollTop,
  scrollWidth,
  scrollHeight,
});

function styleOf(dom: HTMLElement, names: readonly string[]): Found {
  const style = getComputedStyle(dom);
  const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(kebab(name))]));
}

function nodeOf(dom: HTMLElement, { node, context }: Fields): Found {
  const piece = pieceOf(dom);
  const answer = piece?.mounted.node?.() ?? dom;
  return {
    ...(node ? { node: answer, nodeCanvasType: piece?.raw.data?.type } : {}),
    ...(context ? { context: answer } : {}),
  };
}

/** What one node answers; a part that has no DOM of its own answers zeros. */
function read(element: Element, fields: Fields): Found {
  const dom = domOf(element);
  const rect = dom?.getBoundingClientRect();
  const data: Found = 'data' in element && element.data instanceof Object ? { ...element.data } : {};
  const properties = (fields.properties ?? []).map((name) => [name, data[name] ?? dom?.getAttribute(name)]);
  return {
    ...(fields.id ? { id: element.id } : {}),
    ...(fields.dataset ? { dataset: element.dataset } : {}),
    ...(fields.mark ? { mark: element.collectMarks() } : {}),
    ...(fields.rect ? rectOf(rect) : {}),
    ...(fields.size ? sizeOf(rect) : {}),
    ...(fields.scrollOffset && dom ? offsetOf(dom) : {}),
    ...Object.fromEntries(properties),
    ...(fields.computedStyle && dom ? styleOf(dom, fields.computedStyle) : {}),
    ...(dom && (fields.node || fields.context) ? nodeOf(dom, fields) : {}),
  };
}

/** The page's view itself. */
function readViewport(fields: Fields): Found {
  const page = current();
  if (!page) return {};
  const { clientWidth: width, clientHeight: height } = page.scroller;
  return {
    ...(fields.id ? { id: '' } : {}),
    ...(fields.dataset ? { dataset: {} } : {}),
    ...(fields.rect ? { left: 0, top: 0, right: width, bottom: height } : {}),
    ...(fields.size ? { width, height } : {}),
    ...(fields.scrollOffset ? offsetOf(page.scroller) : {}),
  };
}

/** The platform's SelectorQuery: collects questions, answers them together after `exec`. */
export class SelectorQuery {
  private readonly jobs: Job[] = [];

  /** @param component where to look; the open page unless given */
  constructor(private component?: Holder) {}

  in(component: Holder): this {
    this.component = component;
    return this;
  }

  select(selector: string) {
    return this.ref((fields) => {
      const [first] = this.found(selector);
      return first ? read(first, fields) : null;
    });
  }

  selectAll(selector: string) {
    return this.ref((fields) => this.found(selector).map((element) => read(element, fields)));
  }

  selectViewport() {
    return this.ref(readViewport);
  }

  exec(told?: (found: readonly unknown[]) => void): this {
    // Answers come later on the platform, when the view layer has them.
    setTimeout(() => {
      const answers = this.jobs.map((job) => {
        const found = job.run(job.fields);
        job.told?.(found);
        return found;
      });
      told?.(answers);
    }, 0);
    return this;
  }

  private found(selector: string): readonly Element[] {
    const root = this.component ?? current()?.root.component;
    return root ? find(root, selector) : [];
  }

  private ref(run: Job['run']) {
    const ask = (fields: Fields, told?: Told): this => {
      this.jobs.push({ fields, told, run });
      return this;
    };
    return {
      boundingClientRect: (told?: Told) => ask({ id: true, dataset: true, rect: true, size: true }, told),
      scrollOffset: (told?: Told) => ask({ id: true, dataset: true, scrollOffset: true }, told),
      fields: ask,
      node: (told?: Told) => ask({ node: true }, told),
      context: (told?: Told) => ask({ context: true }, told),
    };
  }
}

export const query = { createSelectorQuery: () => new SelectorQuery() };
