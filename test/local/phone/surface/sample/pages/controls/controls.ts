Page({
  data: {
    events: [] as string[],
    cities: ['北京', '上海', '广州', '深圳'],
    pairs: [
      ['甲', '乙'],
      ['一', '二', '三'],
    ],
    typed: '',
    disabled: true,
  },
  note(event: WechatMiniprogram.CustomEvent) {
    const { value } = event.detail as { value?: unknown };
    this.setData({ events: [...this.data.events, `${event.type} ${JSON.stringify(value)}`] });
  },
  column(event: WechatMiniprogram.CustomEvent<{ column: number; value: number }>) {
    const { column, value } = event.detail;
    if (column === 0) this.setData({ 'pairs[1]': value === 1 ? ['四', '五'] : ['一', '二', '三'] });
  },
});
