import { resolveAsset } from '../paths';
import { badges } from './badges';
import { type TabItem, tabBarConfig } from './config';
import { element } from './dom';

function picture(item: TabItem, selected: boolean): Node[] {
  const path = selected ? (item.selectedIconPath ?? item.iconPath) : item.iconPath;
  if (!path) return [];
  const image = element('img', '');
  image.src = resolveAsset(`/${path}`);
  image.alt = '';
  return [image];
}

function badge(index: number): Node[] {
  const mark = badges.get(index);
  if (mark === undefined) return [];
  return [element('b', mark ? 'mp-badge' : 'mp-badge is-dot', mark)];
}

/** Hears which tab was tapped. */
export type Tapped = (item: TabItem, index: number) => void;

function tab(
  item: TabItem,
  index: number,
  { active, tapped }: { active: string; tapped: Tapped },
): HTMLElement {
  const config = tabBarConfig();
  const selected = item.pagePath === active;
  const button = element(
    'button',
    'mp-tab',
    ...picture(item, selected),
    element('span', '', item.text),
    ...badge(index),
  );
  button.type = 'button';
  button.setAttribute('role', 'tab');
  button.setAttribute('aria-selected', String(selected));
  button.style.color = (selected ? config?.selectedColor : config?.color) ?? '';
  button.addEventListener('click', () => tapped(item, index));
  return button;
}

/** A native tab bar with the given page's tab selected. */
export interface TabBar {
  element: HTMLElement;
  /** Fills it anew: its colours, icons and badges may all have changed. */
  paint(): void;
}

export function tabBar(active: string, tapped: Tapped): TabBar {
  const bar = element('nav', 'mp-tabs');
  bar.setAttribute('role', 'tablist');
  const paint = () => {
    const config = tabBarConfig();
    bar.style.background = config?.backgroundColor ?? '#ffffff';
    bar.classList.toggle('is-white-line', config?.borderStyle === 'white');
    bar.replaceChildren(...(config?.list ?? []).map((item, index) => tab(item, index, { active, tapped })));
  };
  paint();
  return { element: bar, paint };
}
