import type { Article } from '@bianyao/contract';
import { copy } from '../../platform/clipboard';
import { now } from '../../platform/clock';
import { isSinglePage } from '../../platform/scene';
import { readArticle, readRelated } from '../../services/content';
import { explain, type Trouble } from '../../services/explain';
import { drop, recallArticle, remember } from '../../stores/history';
import { readable } from '../../stores/settings';
import { type ArticleView, viewArticle } from '../../utils/article';
import { type CardView, viewCard } from '../../utils/card';
import { dayOf, minuteOf } from '../../utils/dates';
import { shareText, shareTitle } from '../../utils/share';

Page({
  behaviors: [readable],
  data: {
    article: null as ArticleView | null,
    related: [] as CardView[],
    trouble: null as Trouble | null,
    /** When a copy kept on the phone was made, while it stands in for the article. */
    keptAt: '',
    /** In a timeline post there is no way to other pages, no clipboard and no title to set. */
    single: false,
  },
  id: '',
  source: null as Article | null,

  onLoad({ id = '' }: { id?: string }) {
    this.id = id;
    this.setData({ single: isSinglePage() });
    return this.load();
  },

  async load() {
    this.setData({ trouble: null });
    try {
      const article = await readArticle(this.id);
      remember(article, now());
      this.show(article, '');
      await this.loadRelated();
    } catch (error) {
      this.fail(explain(error));
    }
  },

  show(article: Article, keptAt: string) {
    this.source = article;
    this.setData({ article: viewArticle(article, dayOf(now())), keptAt });
    if (!this.data.single) wx.setNavigationBarTitle({ title: shareTitle(article) });
  },

  /** What is gone for readers is gone here too; otherwise the copy on the phone stands in. */
  fail(trouble: Trouble) {
    if (trouble.code === 'NOT_FOUND') drop(this.id);
    const kept = recallArticle(this.id);
    if (kept) this.show(kept.article, minuteOf(kept.at));
    this.setData({ trouble });
  },

  /** Nobody came for these: when they do not arrive, nothing is said. */
  async loadRelated() {
    if (this.data.single || !this.source?.related.length) return;
    const { items } = await readRelated(this.id).catch(() => ({ items: [] }));
    this.setData({ related: items.map((card) => viewCard(card, dayOf(now()))) });
  },

  onCite() {
    wx.pageScrollTo({ selector: '#sources' });
  },

  onLink({ detail }: WechatMiniprogram.CustomEvent<{ id: string }>) {
    if (!this.data.single) wx.navigateTo({ url: `/pages/article/article?id=${detail.id}` });
  },

  onCopySource({ detail }: WechatMiniprogram.CustomEvent<{ url: string }>) {
    return copy(detail.url);
  },

  async onCopyTap() {
    if (this.source) await copy(shareText(this.source));
  },

  onAskTap() {
    wx.switchTab({ url: '/pages/search/search' });
  },

  onShareAppMessage() {
    const title = this.source ? shareTitle(this.source) : '辨谣：查来源，看日期';
    return { title, path: `/pages/article/article?id=${this.id}` };
  },

  onShareTimeline() {
    return { title: this.source ? shareTitle(this.source) : '辨谣：查来源，看日期', query: `id=${this.id}` };
  },
});
