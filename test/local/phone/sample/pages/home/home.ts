Page({
  data: { lines: '' },
  say(line: string) {
    this.setData({ lines: `${this.data.lines}${line};` });
  },
  onLoad(query) {
    this.say(`load ${JSON.stringify(query)}`);
  },
  onShow() {
    this.say('show');
  },
  onReady() {
    this.say('ready');
  },
  onHide() {
    this.say('hide');
  },
  go() {
    wx.navigateTo({ url: '../detail/detail?id=7&word=%E5%8A%A0' });
  },
  swap() {
    wx.redirectTo({ url: '/pages/detail/detail?id=9' });
  },
  async lost() {
    await wx.navigateTo({ url: '/pages/lost/lost' }).catch(({ errMsg }) => this.say(errMsg));
  },
  deep() {
    wx.navigateTo({ url: '/pages/extra/deep/deep' });
  },
  hold() {
    this.say('hold');
  },
  press() {
    this.say('press');
  },
  outer() {
    this.say('outer');
  },
  inner() {
    this.say('inner');
  },
  point({ touches: [touch] }: WechatMiniprogram.TouchEvent) {
    this.say(`at ${Math.round(touch?.clientX ?? -1)},${Math.round(touch?.clientY ?? -1)}`);
  },
});
