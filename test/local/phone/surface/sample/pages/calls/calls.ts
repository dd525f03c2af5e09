import { lifecycle } from '../../utils/lifecycle';

declare const heard: string[];

Page({
  ...lifecycle('calls'),
  data: { answer: '' },
  onTabItemTap: ({ index, text }) => void heard.push(`tab ${index} ${text}`),
  async subscribe() {
    const answer = await wx.requestSubscribeMessage({ tmplIds: ['one', 'two'] });
    this.setData({ answer: JSON.stringify(answer) });
  },
});
