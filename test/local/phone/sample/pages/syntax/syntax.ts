Page({
  data: { n: 1, arr: [1, 2], obj: { a: '甲', b: { c: '丙' } }, typed: '', heard: '', submitted: '' },
  more() {
    this.setData({ n: this.data.n + 1 });
  },
  onWxsChange({ value, old }: { value: number; old: number }) {
    this.setData({ heard: `${old}→${value}` });
  },
  submit({ detail }: WechatMiniprogram.FormSubmit) {
    this.setData({ submitted: JSON.stringify(detail.value) });
  },
});
