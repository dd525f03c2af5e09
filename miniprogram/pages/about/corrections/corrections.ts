import type { Correction, Page as CorrectionPage } from '@bianyao/contract';
import { now } from '../../../platform/clock';
import { listCorrections } from '../../../services/content';
import { explain, type Trouble } from '../../../services/explain';
import { readable } from '../../../stores/settings';
import { type CardView, viewCard } from '../../../utils/card';
import { type ChangeView, viewChanges } from '../../../utils/changes';
import { dayOf } from '../../../utils/dates';
import { type Group, place } from '../../../utils/group';
import { latest } from '../../../utils/latest';

interface Row {
  id: string;
  card: CardView;
  changes: ChangeView[];
}

const view = (correction: Correction): Row => ({
  id: correction.id,
  card: viewCard(correction, dayOf(now())),
  changes: viewChanges(correction.changes),
});

Page({
  behaviors: [readable],
  data: { loading: true, groups: [] as Group<Row>[], more: false, trouble: null as Trouble | null },
  cursor: undefined as string | undefined,
  begin: latest(),

  onLoad() {
    return this.load();
  },

  async load() {
    const wanted = this.begin();
    this.setData({ trouble: null });
    try {
      const page = await listCorrections();
      if (wanted()) this.show(page, 0);
    } catch (error) {
      if (wanted()) this.setData({ loading: false, trouble: explain(error) });
    }
  },

  show({ items, cursor }: CorrectionPage<Correction>, at: number) {
    this.cursor = cursor;
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
    const wanted = this.begin();
    try {
      const page = await listCorrections(cursor);
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

  onShareAppMessage: () => ({
    title: '辨谣：更正记录',
    path: '/pages/about/corrections/corrections',
  }),
});
