import type { Card, Page as CardPage, Topic } from '@bianyao/contract';
import { now } from '../../platform/clock';
import { listCards, readHome } from '../../services/content';
import { keepHome, recallHome } from '../../stores/home';
import { opening, paging } from '../../stores/paging';
import { ask } from '../../stores/question';
import { readable } from '../../stores/settings';
import { viewCard } from '../../utils/card';
import { dayOf, minuteOf } from '../../utils/dates';

type TopicTap = WechatMiniprogram.BaseEvent<Record<string, never>, { id: string }>;

const cards = paging((card: Card) => viewCard(card, dayOf(now())));

Page({
  ...cards.members,
  ...opening,
  behaviors: [readable],
  data: {
    ...cards.data,
    topics: [] as readonly Topic[],
    /** Id of the chosen topic; empty for the newest of all. */
    topic: '',
    /** When what is shown was loaded, while it may be old. */
    keptAt: '',
  },

  onLoad(): Promise<void> {
    const kept = recallHome();
    if (kept) {
      const { topics, newest } = kept.home;
      this.put(newest, 0, { topics, keptAt: minuteOf(kept.at) });
    }
    return this.load();
  },

  async fetch(cursor?: string): Promise<CardPage<Card>> {
    const { topic } = this.data;
    if (topic || cursor) return listCards({ ...(topic && { topic }), ...(cursor && { cursor }) });
    const home = await readHome();
    keepHome(home, now());
    this.setData({ topics: home.topics });
    return home.newest;
  },

  /** The first page that is loaded replaces what was kept. */
  show(page: CardPage<Card>, at: number) {
    this.put(page, at, at === 0 ? { keptAt: '' } : {});
  },

  onTopicTap(event: TopicTap): Promise<void> | undefined {
    const topic = event.currentTarget.dataset.id;
    if (topic === this.data.topic) return undefined;
    this.cursor = undefined;
    this.setData({ topic, groups: [], more: false, keptAt: '' });
    return this.load();
  },

  onAskTap: ask,

  onShareAppMessage: () => ({ title: '群里那句话是真的吗？查来源，看日期', path: '/pages/home/home' }),
  onShareTimeline: () => ({ title: '群里那句话是真的吗？查来源，看日期' }),
});
