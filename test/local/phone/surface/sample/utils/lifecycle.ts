import { heard } from './heard';

/** Lifetimes that write down when they were called. */
export const lifecycle = (name: string) => ({
  onLoad: (query: Record<string, string | undefined>) =>
    void heard.push(`${name} load ${JSON.stringify(query)}`),
  onShow: () => void heard.push(`${name} show`),
  onReady: () => void heard.push(`${name} ready`),
  onHide: () => void heard.push(`${name} hide`),
  onUnload: () => void heard.push(`${name} unload`),
});
