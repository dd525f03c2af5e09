import type { Card, Page as CardPage, Hit } from '@bianyao/contract';
import { now } from '../../platform/clock';
import { listBookmarks } from '../../services/account';
import { listCards } from '../../services/content';
import { searchTopic } from '../../services/search';
import { note } from '../../stores/bookmarks';
import { topicTitle } from '../../stores/home';
import { opening, paging } from '../../stores/paging';
import { ask } from '../../stores/question';
import { readable } from '../../stores/settings';
import { type CardView, viewCard, viewHit } from '../../utils/card';
import { dayOf } from '../../utils/dates';
import { type Wanted, wantedBy } from '../../utils/lists';

const titleOf = (wanted: Wanted): string => {
  if (wanted.kind === 'topic') return topicTitle(wanted.topic);
  return wanted.kind === 'tag' ? `和“${wanted.tag}”有关` : '我的收藏';
};

const EMPTY: Record<Wanted['kind'], string> = {
  topic: '这个话题还没有内容。可以去“求证”里问一问。',
  tag: '没有查到，不代表没有这回事。可以去“求证”里问一问。',
  kept: '还没有收藏。看到有用的，点“☆ 收藏”，以后在这里找。',
};

const view = (item: Card | Hit): CardView =>
  'marks' in item ? viewHit(item, dayOf(now())) : viewCard(item, dayOf(now()));

const items = paging(view);

Page({
  ...items.members,
  ...opening,
  behaviors: [readable],
  data: {
    ...items.data,
    title: '',
    empty: '',
  },
  wanted: { kind: 'kept' } as Wanted,

  onLoad(query: { topic?: string; tag?: string }): Promise<void> {
    const wanted = wantedBy(query);
    const title = titleOf(wanted);
    this.wanted = wanted;
    wx.setNavigationBarTitle({ title });
    this.setData({ title, empty: EMPTY[wanted.kind] });
    return this.load();
  },

  fetch(cursor?: string): Promise<CardPage<Card | Hit>> {
    const from = cursor ? { cursor } : {};
    const { wanted } = this;
    if (wanted.kind === 'topic') return listCards({ topic: wanted.topic, ...from });
    if (wanted.kind === 'tag') return searchTopic({ query: wanted.tag, ...from });
    return listBookmarks(cursor);
  },

  /** The bookmarks of the server are news to the phone. */
  show(page: CardPage<Card | Hit>, at: number) {
    const ids = page.items.map(({ id }) => id);
    if (this.wanted.kind === 'kept') note(ids, true);
    this.put(page, at);
  },

  onAskTap: ask,

  onShareAppMessage(): WechatMiniprogram.Page.ICustomShareContent {
    const { wanted } = this;
    if (wanted.kind !== 'topic')
      return { title: '群里那句话是真的吗？查来源，看日期', path: '/pages/home/home' };
    return { title: `${this.data.title}：查来源，看日期`, path: `/pages/list/list?topic=${wanted.topic}` };
  },
});
