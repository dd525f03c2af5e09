import { theme } from './device';

/** `window` of app.json, and the page's own JSON over it. */
export interface WindowConfig {
  navigationBarTitleText?: string;
  navigationBarBackgroundColor?: string;
  navigationBarTextStyle?: string;
  navigationStyle?: string;
  backgroundColor?: string;
  backgroundTextStyle?: string;
  enablePullDownRefresh?: boolean;
  onReachBottomDistance?: number;
  disableScroll?: boolean;
}

export interface TabItem {
  pagePath: string;
  text: string;
  iconPath?: string;
  selectedIconPath?: string;
}

export interface TabBarConfig {
  custom?: boolean;
  color?: string;
  selectedColor?: string;
  backgroundColor?: string;
  borderStyle?: string;
  list: readonly TabItem[];
}

/** app.json as the compiler hands it over. */
export interface AppConfig {
  /** All routes, those of subpackages included. */
  __pages: readonly string[];
  /** theme.json: the values of `@name` for each theme. */
  __theme?: Readonly<Record<'light' | 'dark', Readonly<Record<string, string>>>>;
  entryPagePath?: string;
  darkmode?: boolean;
  window?: WindowConfig;
  tabBar?: TabBarConfig;
}
export type PageConfigs = Readonly<Record<string, WindowConfig>>;

/** Replaces `@name` by the theme's value, however deep it stands. */
export function themed<T>(value: T, values: Readonly<Record<string, string>>): T {
  const visit = (_: string, part: unknown) =>
    typeof part === 'string' && part.startsWith('@') ? (values[part.slice(1)] ?? part) : part;
  return JSON.parse(JSON.stringify(value), visit);
}

let app: AppConfig = { __pages: [] };
let pages: PageConfigs = {};

export function configure(appConfig: AppConfig, pageConfigs: PageConfigs): void {
  app = appConfig;
  pages = pageConfigs;
}

const paint = <T>(value: T): T => themed(value, app.__theme?.[theme()] ?? {});

export const isPage = (route: string): boolean => app.__pages.includes(route);
export const isTab = (route: string): boolean =>
  app.tabBar?.list.some(({ pagePath }) => pagePath === route) ?? false;
export const homePage = (): string => app.entryPagePath?.replace(/^\//, '') ?? app.__pages[0] ?? '';

/** What applies to a page, in the colours of the theme that is on. */
export const windowOf = (route: string): WindowConfig => paint({ ...app.window, ...pages[route] });
export const tabBarConfig = (): TabBarConfig | undefined => app.tabBar && paint(app.tabBar);
export const hasDarkMode = (): boolean => app.darkmode === true;
export const appTitle = (): string => app.window?.navigationBarTitleText ?? '';
