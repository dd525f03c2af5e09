import { heard } from '../../utils/heard';

const count = (length: number) => Array.from({ length }, (_, index) => index);

Page({
  data: {
    cells: count(10),
    rows: count(20),
    lines: count(30),
    into: '',
    top: 0,
    current: 0,
    refreshing: false,
    panel: false,
    portal: false,
  },
  note(event: WechatMiniprogram.CustomEvent) {
    heard.push(`${event.type} ${JSON.stringify(event.detail)}`);
  },
  refresh() {
    heard.push('scroll-view refresh');
    this.setData({ refreshing: true });
  },
  open() {
    this.setData({ panel: true });
  },
  onPageScroll: ({ scrollTop }) => void (scrollTop > 300 && heard.push('scrolled past 300')),
  onReachBottom: () => void heard.push('bottom'),
  onPullDownRefresh() {
    heard.push('page refresh');
    void wx.stopPullDownRefresh();
  },
});
