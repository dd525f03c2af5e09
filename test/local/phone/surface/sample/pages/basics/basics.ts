import { lifecycle } from '../../utils/lifecycle';

Page({
  ...lifecycle('basics'),
  data: {
    html: '<p style="color:rgb(10,120,10)" onclick="bad()">富文本 <b>加粗</b></p><script>bad()</script><a href="https://example.com">链接</a>',
    nodes: [
      { name: 'em', attrs: { class: 'em', onclick: 'bad()' }, children: [{ type: 'text', text: '节点' }] },
    ],
    loaded: '',
    icons: [
      'success',
      'success_no_circle',
      'info',
      'warn',
      'waiting',
      'cancel',
      'download',
      'search',
      'clear',
      'circle',
    ],
    wide: 600,
  },
  onImage(event: WechatMiniprogram.CustomEvent<{ width: number; height: number }>) {
    this.setData({ loaded: `${event.detail.width}x${event.detail.height}` });
  },
  onShareAppMessage: ({ from }) => ({
    title: `分享自${from}`,
    path: '/pages/deep/deep?id=7',
    imageUrl: '/assets/logo.svg',
  }),
  onShareTimeline: () => ({ title: '朋友圈标题', query: 'from=timeline' }),
});
