import type { Page as CardPage, Report } from '@bianyao/contract';
import { now } from '../../platform/clock';
import { explain, type Trouble } from '../../services/explain';
import { listReports } from '../../services/reports';
import { bind } from '../../stores/bind';
import { draft } from '../../stores/draft';
import { listRead } from '../../stores/history';
import { ask } from '../../stores/question';
import { readable, setLarger, settings } from '../../stores/settings';
import { type CardView, viewCard } from '../../utils/card';
import { dayOf } from '../../utils/dates';
import { type Group, place } from '../../utils/group';
import { latest } from '../../utils/latest';
import { type ReportView, viewReport } from '../../utils/phase';

/** As many as fit a glance; the rest is a search away. */
const READ_SHOWN = 5;

Page({
  behaviors: [
    readable,
    bind(settings, ({ larger }) => ({ larger })),
    bind(draft, ({ text }) => ({ begun: text.trim() !== '' })),
  ],
  data: {
    loading: true,
    groups: [] as Group<ReportView>[],
    more: false,
    read: [] as CardView[],
    trouble: null as Trouble | null,
  },
  cursor: undefined as string | undefined,
  begin: latest(),

  /** Phases change while the page is away, so every return looks again. */
  onShow() {
    const today = dayOf(now());
    this.setData({
      read: listRead()
        .slice(0, READ_SHOWN)
        .map((card) => viewCard(card, today)),
    });
    return this.load();
  },

  async load() {
    const wanted = this.begin();
    this.setData({ trouble: null });
    try {
      const page = await listReports();
      if (wanted()) this.show(page, 0);
    } catch (error) {
      if (wanted()) this.setData({ loading: false, trouble: explain(error) });
    }
  },

  /** Puts a page of reports at its place; the first one replaces everything. */
  show({ items, cursor }: CardPage<Report>, at: number) {
    this.cursor = cursor;
    this.setData({
      ...place(items.map(viewReport), at),
      more: cursor !== undefined,
      loading: false,
      trouble: null,
    });
  },

  async onReachBottom() {
    const { cursor } = this;
    if (!cursor) return;
    this.cursor = undefined;
    const wanted = this.begin();
    try {
      const page = await listReports(cursor);
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

  /** The whole row is the switch. */
  onLargerTap() {
    setLarger(!settings.get().larger);
  },

  onAskTap: ask,
});
