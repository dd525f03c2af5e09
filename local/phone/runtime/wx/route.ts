import { EventChannel } from '../shell/channel';
import * as stack from '../shell/stack';
import { api, Fail } from './call';

interface To {
  url: string;
}
type Events = Readonly<Record<string, (...values: readonly unknown[]) => void>>;

/** The stack's refusal in the platform's form. */
const refused = (error: unknown): never => {
  throw error instanceof stack.RouteError ? new Fail(error.message) : error;
};

async function navigateTo({
  url,
  events = {},
}: To & { events?: Events }): Promise<{ eventChannel: EventChannel }> {
  const page = await stack.navigateTo(url).catch(refused);
  const open = page.instance.getOpenerEventChannel;
  const channel: unknown = typeof open === 'function' ? open() : undefined;
  const eventChannel = channel instanceof EventChannel ? channel : new EventChannel();
  for (const [name, listener] of Object.entries(events)) eventChannel.on(name, listener);
  return { eventChannel };
}

const going = (name: string, go: (url: string) => Promise<unknown>) =>
  api(name, async ({ url }: To) => {
    await go(url).catch(refused);
  });

/** From page to page. */
export const route = {
  navigateTo: api('navigateTo', navigateTo),
  redirectTo: going('redirectTo', stack.redirectTo),
  reLaunch: going('reLaunch', stack.reLaunch),
  switchTab: going('switchTab', stack.switchTab),
  navigateBack: api('navigateBack', ({ delta = 1 }: { delta?: number }) =>
    stack.navigateBack(delta).catch(refused),
  ),
};
