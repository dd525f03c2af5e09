Page({
  data: { stored: '', network: '', call: '' },
  async onShow() {
    this.setData({ stored: JSON.stringify(wx.getStorageSync('kept')) });
    const { networkType } = await wx.getNetworkType();
    this.setData({ network: networkType });
  },
  keep() {
    wx.setStorageSync('kept', { list: [1, '二'] });
    this.setData({ stored: JSON.stringify(wx.getStorageSync('kept')) });
  },
  async ask() {
    const call = wx.cloud.callFunction({ name: 'echo', data: { action: 'say', input: '你好' } });
    this.setData({ call: await call.then(({ result }) => JSON.stringify(result)).catch(() => '没有网络') });
  },
});
