import type { Correction } from '@bianyao/contract';
import { now } from '../../../platform/clock';
import { listCorrections } from '../../../services/content';
import { opening, paging } from '../../../stores/paging';
import { readable } from '../../../stores/settings';
import { type CardView, viewCard } from '../../../utils/card';
import { type ChangeView, viewChanges } from '../../../utils/changes';
import { dayOf } from '../../../utils/dates';

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

const corrections = paging(view);

Page({
  ...corrections.members,
  ...opening,
  behaviors: [readable],
  data: corrections.data,

  onLoad(): Promise<void> {
    return this.load();
  },

  fetch: listCorrections,

  onShareAppMessage: () => ({
    title: '辨谣：更正记录',
    path: '/pages/about/corrections/corrections',
  }),
});
