import type { Wheel, Wheels } from '../components/wheels';
import { openDialog } from './dialog';
import { element, pushButton } from './dom';

/** Height of one line on a wheel, as in the style sheet. */
const LINE = 44;

type Value = ReturnType<Wheels['value']>;
export interface OpenWheels {
  /** Undefined when it was cancelled. */
  chosen: Promise<Value | undefined>;
  /** Puts other wheels in place of the shown ones; `make` is given what these are turned to. */
  show(make: (turned: Value) => Wheels): void;
}

function option(label: string, selected: boolean): HTMLElement {
  const line = element('div', 'mp-wheel-line', label);
  line.setAttribute('role', 'option');
  line.setAttribute('aria-selected', String(selected));
  return line;
}

const STEP: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** One scrolling column; a swipe, a tap on a line and the arrow keys turn it. */
function column({ labels, index }: Wheel, turned: (index: number) => void): HTMLElement {
  const list = element('div', 'mp-wheel', ...labels.map((label, at) => option(label, at === index)));
  list.setAttribute('role', 'listbox');
  list.tabIndex = 0;
  const turn = (to: number) => {
    // A column that was drawn anew still hears the end of its scrolling, at position 0.
    if (list.isConnected && to !== index && to >= 0 && to < labels.length) turned(to);
  };
  list.addEventListener('scrollend', () => turn(Math.round(list.scrollTop / LINE)));
  list.addEventListener('click', ({ target }) => {
    if (target instanceof Element) turn([...list.children].indexOf(target));
  });
  list.addEventListener('keydown', (event) => {
    const step = STEP[event.key];
    if (step === undefined) return;
    event.preventDefault();
    turn(index + step);
  });
  return list;
}

/** Opens the wheels in a sheet. `turned` hears of each turn before anything is chosen. */
export function openWheels(
  title: string,
  wheels: Wheels,
  turned: (column: number, index: number) => void,
): OpenWheels {
  let shown = wheels;
  const columns = element('div', 'mp-wheels');
  const draw = () => {
    const focused = [...columns.children].indexOf(document.activeElement ?? columns);
    const list = shown.list();
    columns.replaceChildren(
      ...list.map((wheel, at) =>
        column(wheel, (index) => {
          shown.turn(at, index);
          draw();
          turned(at, index);
        }),
      ),
    );
    for (const [at, made] of [...columns.children].entries()) made.scrollTop = (list[at]?.index ?? 0) * LINE;
    const again = columns.children[focused];
    if (again instanceof HTMLElement) again.focus();
  };
  const chosen = openDialog<Value>({ kind: 'sheet', label: title || '选择', light: true }, (close) => [
    element(
      'div',
      'mp-wheels-head',
      pushButton('mp-link', '取消', () => close()),
      element('strong', '', title),
      pushButton('mp-link strong', '确定', () => close(shown.value())),
    ),
    columns,
  ]);
  draw();
  return {
    chosen,
    show(make) {
      shown = make(shown.value());
      draw();
    },
  };
}
