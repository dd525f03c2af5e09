Page({
  data: { scale: 1 },
  onLoad() {
    const { fontSizeScaleFactor } = wx.getAppBaseInfo() as WechatMiniprogram.AppBaseInfo & {
      fontSizeScaleFactor: number;
    };
    this.setData({ scale: fontSizeScaleFactor });
  },
});
