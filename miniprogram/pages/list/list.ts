import type { Card, Page as CardPage, Hit } from '@bianyao/contract';
import { now } from '../../platform/clock';
import { listBookmarks } from '../../services/account';
import { listCards } from '../../services/content';
import { explain, type Trouble } from '../../services/explain';
import { searchTopic } from '../../services/search';
import { note } from '../../stores/bookmarks';
import { topicTitle } from '../../stores/home';
import { ask } from '../../stores/question';
import { readable } from '../../stores/settings';
import { type CardView, viewCard, viewHit } from '../../utils/card';
import { dayOf } from '../../utils/dates';
import { type Group, place } from '../../utils/group';
import { latest } from '../../utils/latest';
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

Page({
  behaviors: [readable],
  data: {
    loading: true,
    title: '',
    empty: '',
    groups: [] as Group<CardView>[],
    more: false,
    trouble: null as Trouble | null,
  },
  wanted: { kind: 'kept' } as Wanted,
  cursor: undefined as string | undefined,
  begin: latest(),

  onLoad(query: { topic?: string; tag?: string }) {
    const wanted = wantedBy(query);
    const title = titleOf(wanted);
    this.wanted = wanted;
    wx.setNavigationBarTitle({ title });
    this.setData({ title, empty: EMPTY[wanted.kind] });
    return this.load();
  },

  async load() {
    const current = this.begin();
    this.setData({ trouble: null });
    try {
      const page = await this.fetch();
      if (current()) this.show(page, 0);
    } catch (error) {
      if (current()) this.setData({ loading: false, trouble: explain(error) });
    }
  },

  fetch(cursor?: string): Promise<CardPage<Card | Hit>> {
    const from = cursor ? { cursor } : {};
    const { wanted } = this;
    if (wanted.kind === 'topic') return listCards({ topic: wanted.topic, ...from });
    if (wanted.kind === 'tag') return searchTopic({ query: wanted.tag, ...from });
    return listBookmarks(cursor);
  },

  show({ items, cursor }: CardPage<Card | Hit>, at: number) {
    this.cursor = cursor;
    if (this.wanted.kind === 'kept')
      note(
        items.map(({ id }) => id),
        true,
      );
    this.setData({
      ...place(items.map(view), at),
      more: cursor !== undefined,
      loading: false,
      trouble: null,
    });
  },

  async onReachBottom() {
    const { cursor } = this;
    if (!cursor) return;
    this.cursor = undefined;
    const current = this.begin();
    try {
      const page = await this.fetch(cursor);
      if (current()) this.show(page, this.data.groups.length);
    } catch (error) {
      this.cursor = cursor;
      if (current()) this.setData({ trouble: explain(error) });
    }
  },

  async onPullDownRefresh() {
    await this.load();
    wx.stopPullDownRefresh();
  },

  onAskTap: ask,

  onShareAppMessage() {
    const { wanted } = this;
    if (wanted.kind !== 'topic')
      return { title: '群里那句话是真的吗？查来源，看日期', path: '/pages/home/home' };
    return { title: `${this.data.title}：查来源，看日期`, path: `/pages/list/list?topic=${wanted.topic}` };
  },
});
