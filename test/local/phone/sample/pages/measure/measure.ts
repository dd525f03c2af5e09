Page({
  data: { rect: '', seen: '', base: '' },
  onReady() {
    const query = wx.createSelectorQuery();
    query.select('#box').fields({ rect: true, size: true, dataset: true, computedStyle: ['display'] });
    query.selectAll('.line').boundingClientRect();
    query.exec(([box, all]) => {
      const { left, top, width, height, dataset, display } = box;
      this.setData({ rect: [left, top, width, height, dataset.name, display, all.length].join(' ') });
    });
    wx.createIntersectionObserver(this)
      .relativeToViewport({ bottom: 0 })
      .observe('#far', ({ intersectionRatio }) =>
        this.setData({ seen: `${this.data.seen}${intersectionRatio > 0 ? '见' : '否'}` }),
      );
    this.tell();
    wx.onThemeChange(() => this.tell());
  },
  tell() {
    const { theme, fontSizeScaleFactor } = wx.getAppBaseInfo() as WechatMiniprogram.AppBaseInfo & {
      fontSizeScaleFactor: number;
    };
    this.setData({ base: `${theme} ${fontSizeScaleFactor}` });
  },
});
