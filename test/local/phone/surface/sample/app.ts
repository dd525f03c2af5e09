import { heard } from './utils/heard';

App({
  onLaunch: ({ path, scene }) => void heard.push(`launch ${path} ${scene}`),
  onShow: () => void heard.push('app show'),
  onHide: () => void heard.push('app hide'),
  onError: (message) => void heard.push(`error ${message.split('\n')[0]}`),
  onPageNotFound: ({ path }) => void heard.push(`missing ${path}`),
  onUnhandledRejection: ({ reason }) => void heard.push(`rejection ${reason}`),
});
