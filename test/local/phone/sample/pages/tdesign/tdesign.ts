import Toast from 'tdesign-miniprogram/toast/index';

Page({
  data: { word: '', tab: 'a', removed: '', text: '', visible: false },
  search() {
    Toast({ context: this, selector: '#t-toast', message: `找${this.data.word}` });
  },
  turn({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    this.setData({ tab: detail.value });
  },
  remove() {
    this.setData({ removed: '删了' });
  },
  open() {
    this.setData({ visible: true });
  },
  close() {
    this.setData({ visible: false });
  },
});
