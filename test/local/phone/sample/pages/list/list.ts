Page({
  data: { refreshed: 0, reached: 0, rows: Array.from({ length: 40 }, (_, row) => row) },
  onPullDownRefresh() {
    this.setData({ refreshed: this.data.refreshed + 1 });
    wx.stopPullDownRefresh();
  },
  onReachBottom() {
    this.setData({ reached: this.data.reached + 1 });
  },
  onShareAppMessage() {
    return { title: '转发标题', path: '/pages/list/list?from=share' };
  },
  onShareTimeline() {
    return { title: '朋友圈标题', query: 'from=timeline' };
  },
});
