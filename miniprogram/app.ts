import { reportError } from './platform/report';
import { connect } from './services/cloud';

App({
  onLaunch: connect,
  onError: reportError,
  onUnhandledRejection: ({ reason }) => reportError(reason),
  /** An old link leads home rather than nowhere. */
  onPageNotFound() {
    wx.switchTab({ url: '/pages/home/home' });
  },
});
