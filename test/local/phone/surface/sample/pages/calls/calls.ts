import { heard } from '../../utils/heard';
import { lifecycle } from '../../utils/lifecycle';

Page({
  ...lifecycle('calls'),
  data: { answer: '', untapped: '' },
  onTabItemTap: ({ index, text }) => void heard.push(`tab ${index} ${text}`),
  /** Nobody has tapped yet when a page is ready. */
  async onReady() {
    heard.push('calls ready');
    if (this.options.ask === undefined) return;
    const { errMsg } = await wx.requestSubscribeMessage({ tmplIds: ['one'] }).catch((error) => error);
    this.setData({ untapped: errMsg });
  },
  async subscribe() {
    const answer = await wx.requestSubscribeMessage({ tmplIds: ['one', 'two'] });
    this.setData({ answer: JSON.stringify(answer) });
  },
});
