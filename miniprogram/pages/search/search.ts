import type { Hit } from '@bianyao/contract';
import { paste } from '../../platform/clipboard';
import { now } from '../../platform/clock';
import { explain } from '../../services/explain';
import { matchMessage, searchTopic } from '../../services/search';
import { carry } from '../../stores/draft';
import { paging } from '../../stores/paging';
import { take } from '../../stores/question';
import { readable } from '../../stores/settings';
import { viewHit } from '../../utils/card';
import { dayOf } from '../../utils/dates';
import { isMessage, lengthOf, MESSAGE_CHARS } from '../../utils/message';

/** What a search found, whichever way it was done. */
interface Found {
  items: readonly Hit[];
  cursor?: string;
  sameText?: string;
}

const hits = paging((hit: Hit) => viewHit(hit, dayOf(now())));

/** The item that answers this very text stands first. */
const sameFirst = ({ items, sameText }: Found) =>
  [...items].sort((a, b) => Number(b.id === sameText) - Number(a.id === sameText));

Page({
  ...hits.members,
  behaviors: [readable],
  data: {
    ...hits.data,
    /** `phase` says it here. */
    loading: false,
    text: '',
    focus: false,
    /** `idle` until something was looked for. */
    phase: 'idle' as 'idle' | 'busy' | 'found' | 'none' | 'failed',
    /** Whether what was looked for was a forwarded message. */
    message: false,
    /** Whether the very text is known. */
    same: false,
    tooLong: false,
  },

  onShow() {
    if (take()) this.setData({ focus: true });
  },

  onHide() {
    this.setData({ focus: false });
  },

  /** An old answer under a new question would answer the wrong thing. */
  onTextChange({ detail }: WechatMiniprogram.CustomEvent<{ value: string }>) {
    if (detail.value === this.data.text) return;
    this.begin();
    this.cursor = undefined;
    this.setData({ text: detail.value, phase: 'idle', groups: [], tooLong: false });
  },

  async onPaste() {
    const text = await paste();
    if (!text) return;
    this.setData({ text });
    await this.submit();
  },

  async submit() {
    const text = this.data.text.trim();
    if (!text) return this.setData({ focus: true });
    if (lengthOf(text) > MESSAGE_CHARS) return this.setData({ tooLong: true, phase: 'idle' });
    const message = isMessage(text);
    const wanted = this.begin();
    this.cursor = undefined;
    this.setData({ phase: 'busy', message, tooLong: false, trouble: null });
    try {
      const found = await this.fetch();
      if (wanted()) this.answer(found);
    } catch (error) {
      if (wanted()) this.setData({ phase: 'failed', trouble: explain(error) });
    }
    return undefined;
  },

  fetch(cursor?: string): Promise<Found> {
    const text = this.data.text.trim();
    if (cursor) return searchTopic({ query: text, cursor });
    return isMessage(text) ? matchMessage(text) : searchTopic({ query: text });
  },

  answer(found: Found) {
    const phase = found.items.length ? 'found' : 'none';
    const same = found.sameText !== undefined;
    this.put({ ...found, items: sameFirst(found) }, 0, { phase, same });
  },

  /** Carries what was typed into a report; a report already begun is not overwritten unasked. */
  async onReportTap() {
    const text = this.data.text.trim();
    if (!carry(text) && (await this.replaces())) carry(text, true);
    wx.navigateTo({ url: '/pages/report/report' });
  },

  async replaces(): Promise<boolean> {
    const { confirm } = await wx.showModal({
      title: '有一份没写完的提交',
      content: '要接着写那一份，还是换成这段话？',
      cancelText: '接着写',
      confirmText: '换成这段',
    });
    return confirm;
  },

  onShareAppMessage: () => ({ title: '群里那句话是真的吗？查来源，看日期', path: '/pages/search/search' }),
});
