import type { Card, Page as CardPage, Topic } from '@bianyao/contract';
import { now } from '../../platform/clock';
import { listCards, readHome } from '../../services/content';
import { explain, type Trouble } from '../../services/explain';
import { keepHome, recallHome } from '../../stores/home';
import { ask } from '../../stores/question';
import { readable } from '../../stores/settings';
import { type CardView, viewCard } from '../../utils/card';
import { dayOf, minuteOf } from '../../utils/dates';
import { type Group, place } from '../../utils/group';
import { latest } from '../../utils/latest';

type TopicTap = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>;

const views = (cards: readonly Card[]) => cards.map((card) => viewCard(card, dayOf(now())));

Page({
  behaviors: [readable],
  data: {
    loading: true,
    topics: [] as readonly Topic[],
    /** Id of the chosen topic; empty for the newest of all. */
    topic: '',
    groups: [] as Group<CardView>[],
    more: false,
    trouble: null as Trouble | null,
    /** When what is shown was loaded, while it may be old. */
    keptAt: '',
  },
  cursor: undefined as string | undefined,
  begin: latest(),

  onLoad() {
    const kept = recallHome();
    if (kept) {
      this.setData({ topics: kept.home.topics, keptAt: minuteOf(kept.at) });
      this.show(kept.home.newest, 0);
    }
    return this.load();
  },

  async load() {
    const wanted = this.begin();
    this.setData({ loading: !this.data.groups.length, trouble: null });
    try {
      const page = await this.fetch();
      if (wanted()) this.show(page, 0);
      if (wanted()) this.setData({ keptAt: '' });
    } catch (error) {
      if (wanted()) this.setData({ loading: false, trouble: explain(error) });
    }
  },

  async fetch(): Promise<CardPage<Card>> {
    const { topic } = this.data;
    if (topic) return listCards({ topic });
    const home = await readHome();
    keepHome(home, now());
    this.setData({ topics: home.topics });
    return home.newest;
  },

  show({ items, cursor }: CardPage<Card>, at: number) {
    this.cursor = cursor;
    this.setData({ ...place(views(items), at), more: cursor !== undefined, loading: false, trouble: null });
  },

  onTopicTap(event: TopicTap) {
    const topic = event.currentTarget.dataset.id;
    if (topic === this.data.topic) return undefined;
    this.setData({ topic, groups: [], more: false, keptAt: '' });
    return this.load();
  },

  async onReachBottom() {
    const { cursor } = this;
    if (!cursor) return;
    this.cursor = undefined;
    const wanted = this.begin();
    try {
      const page = await listCards({ cursor, ...(this.data.topic && { topic: this.data.topic }) });
      if (wanted()) this.show(page, this.data.groups.length);
    } catch (error) {
      this.cursor = cursor;
      if (wanted()) this.setData({ trouble: explain(error) });
    }
  },

  async onPullDownRefresh() {
    await this.load();
    wx.stopPullDownRefresh();
  },

  onAskTap: ask,

  onShareAppMessage: () => ({ title: '群里那句话是真的吗？查来源，看日期', path: '/pages/home/home' }),
  onShareTimeline: () => ({ title: '群里那句话是真的吗？查来源，看日期' }),
});
