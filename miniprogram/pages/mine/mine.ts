import { now } from '../../platform/clock';
import { listReports } from '../../services/reports';
import { bind } from '../../stores/bind';
import { draft } from '../../stores/draft';
import { listRead } from '../../stores/history';
import { opening, paging } from '../../stores/paging';
import { ask } from '../../stores/question';
import { readable, setLarger, settings } from '../../stores/settings';
import { type CardView, viewCard } from '../../utils/card';
import { dayOf } from '../../utils/dates';
import { viewReport } from '../../utils/phase';

/** As many as fit a glance; the rest is a search away. */
const READ_SHOWN = 5;

const reports = paging(viewReport);

Page({
  ...reports.members,
  ...opening,
  behaviors: [
    readable,
    bind(settings, ({ larger }) => ({ larger })),
    bind(draft, ({ text }) => ({ begun: text.trim() !== '' })),
  ],
  data: {
    ...reports.data,
    read: [] as CardView[],
  },

  /** Phases change while the page is away, so every return looks again. */
  onShow(): Promise<void> {
    const today = dayOf(now());
    this.setData({
      read: listRead()
        .slice(0, READ_SHOWN)
        .map((card) => viewCard(card, today)),
    });
    return this.load();
  },

  fetch: listReports,

  /** The whole row is the switch. */
  onLargerTap() {
    setLarger(!settings.get().larger);
  },

  onAskTap: ask,
});
