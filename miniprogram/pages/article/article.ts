import type { Article, Opinion } from '@bianyao/contract';
import { copy } from '../../platform/clipboard';
import { now } from '../../platform/clock';
import { makeKey } from '../../platform/key';
import { isSinglePage } from '../../platform/scene';
import { giveFeedback, setBookmark } from '../../services/account';
import { readArticle, readRelated } from '../../services/content';
import { explain, type Trouble } from '../../services/explain';
import { isKept, note } from '../../stores/bookmarks';
import { drop, recallArticle, remember } from '../../stores/history';
import { topicTitle } from '../../stores/home';
import { leaveAt, placeOf } from '../../stores/places';
import { readable } from '../../stores/settings';
import { type ArticleView, type SourceView, viewArticle } from '../../utils/article';
import { type CardView, viewCard } from '../../utils/card';
import { dayOf, minuteOf } from '../../utils/dates';
import { shareText, shareTitle } from '../../utils/share';

/** From here on, in px, a way back to the top is offered. */
const FAR = 900;

Page({
  behaviors: [readable],
  data: {
    article: null as ArticleView | null,
    related: [] as CardView[],
    /** What is often taken for this. */
    alike: [] as CardView[],
    /** Whether all corrections are shown, not only the latest. */
    history: false,
    trouble: null as Trouble | null,
    /** When a copy kept on the phone was made, while it stands in for the article. */
    keptAt: '',
    /** In a timeline post there is no way to other pages, no clipboard and no title to set. */
    single: false,
    topic: '',
    sheet: { visible: false, sources: [] as readonly SourceView[] },
    kept: false,
    keepTrouble: null as Trouble | null,
    opinion: null as Opinion | null,
    opinionTrouble: null as Trouble | null,
    /** Far enough down that the way back is long. */
    far: false,
  },
  id: '',
  source: null as Article | null,
  top: 0,
  busy: false,

  onLoad({ id = '' }: { id?: string }) {
    this.id = id;
    this.top = placeOf(id);
    this.setData({ single: isSinglePage() });
    return this.load();
  },

  /** It may have been kept or let go elsewhere. */
  onShow() {
    this.setData({ kept: isKept(this.id) });
  },

  onPageScroll({ scrollTop }: { scrollTop: number }) {
    this.top = scrollTop;
    if (scrollTop > FAR !== this.data.far) this.setData({ far: scrollTop > FAR });
  },

  onHide() {
    leaveAt(this.id, this.top);
  },

  onUnload() {
    leaveAt(this.id, this.top);
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
    const first = !this.source;
    this.source = article;
    const view = viewArticle(article, dayOf(now()));
    this.setData({ article: view, topic: topicTitle(article.topic), keptAt });
    if (first && this.top) wx.pageScrollTo({ scrollTop: this.top, duration: 0 });
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
    const ids = this.source?.lookalike?.ids ?? [];
    if (this.data.single || !(this.source?.related.length || ids.length)) return;
    const { items } = await readRelated(this.id).catch(() => ({ items: [] }));
    const cards = items.map((card) => viewCard(card, dayOf(now())));
    const isAlike = ({ id }: CardView) => ids.includes(id);
    this.setData({ alike: cards.filter(isAlike), related: cards.filter((card) => !isAlike(card)) });
  },

  onCite({ detail }: WechatMiniprogram.CustomEvent<{ n: number }>) {
    this.open(({ n }: SourceView) => n === detail.n);
  },

  onSourcesTap() {
    this.open(() => true);
  },

  /** Opens the sheet with some of the sources. */
  open(wanted: (source: SourceView) => boolean) {
    const { sources = [] } = this.data.article ?? {};
    this.setData({ sheet: { visible: true, sources: sources.filter(wanted) } });
  },

  onSheetClose() {
    this.setData({ 'sheet.visible': false });
  },

  /** Shows the choice at once, and takes it back when the cloud did not take it. One at a time. */
  async onKeepTap() {
    if (this.busy) return;
    this.busy = true;
    const kept = !this.data.kept;
    this.setData({ kept, keepTrouble: null });
    try {
      await setBookmark(this.id, kept);
      note([this.id], kept);
    } catch (error) {
      this.setData({ kept: !kept, keepTrouble: explain(error) });
    }
    this.busy = false;
  },

  async onAnswer({ detail }: WechatMiniprogram.CustomEvent<Opinion>) {
    if (!this.source) return;
    const before = this.data.opinion;
    this.setData({ opinion: detail, opinionTrouble: null });
    try {
      const { revision } = this.source;
      await giveFeedback({ key: makeKey(), articleId: this.id, revision, ...detail });
    } catch (error) {
      this.setData({ opinion: before, opinionTrouble: explain(error) });
    }
  },

  onHistoryTap() {
    this.setData({ history: !this.data.history });
  },

  onTopTap() {
    wx.pageScrollTo({ scrollTop: 0 });
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
