import { readable } from '../../../stores/settings';
import { TEXTS, type Text } from '../texts';

Page({
  behaviors: [readable],
  data: { text: null as Text | null },
  name: '',

  onLoad({ name = '' }: { name?: string }) {
    const text = TEXTS.get(name) ?? null;
    this.name = name;
    this.setData({ text });
    if (text) wx.setNavigationBarTitle({ title: text.title });
  },

  onHomeTap() {
    wx.switchTab({ url: '/pages/home/home' });
  },

  onShareAppMessage() {
    return {
      title: `辨谣：${this.data.text?.title ?? '查来源，看日期'}`,
      path: `/pages/about/text/text?name=${this.name}`,
    };
  },
});
