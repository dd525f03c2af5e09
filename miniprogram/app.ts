import { reportError } from './platform/report';

App({
  onLaunch() {
    wx.cloud.init();
  },
  onError: reportError,
  onUnhandledRejection: ({ reason }) => reportError(reason),
  /** An old link leads home rather than nowhere. */
  onPageNotFound() {
    wx.switchTab({ url: '/pages/home/home' });
  },
});
