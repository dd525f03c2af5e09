Page({
  data: { n: 1, heard: '', asked: '' },
  onReady() {
    this.setData({ asked: this.selectComponent('#card').name() });
  },
  settle({ detail }: WechatMiniprogram.CustomEvent<{ title: string }>) {
    this.setData({ heard: `${this.data.heard}${detail.title}` });
  },
  more() {
    this.setData({ n: this.data.n + 1 });
  },
});
