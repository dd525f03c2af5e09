import type { Input, Seen } from '@bianyao/contract';
import { paste } from '../../platform/clipboard';
import { makeKey } from '../../platform/key';
import { explain, type Trouble } from '../../services/explain';
import { submitReport } from '../../services/reports';
import { bind } from '../../stores/bind';
import { clear, draft, edit, seal } from '../../stores/draft';
import { readable } from '../../stores/settings';
import { addressIn, checkReport, type Problems } from '../../utils/form';
import { lengthOf, MESSAGE_CHARS } from '../../utils/message';
import { SEEN } from '../../utils/phase';

type Typed = WechatMiniprogram.CustomEvent<{ value: string }>;
type SeenTap = WechatMiniprogram.BaseEvent<Record<string, never>, { value: Seen }>;

const SHOW_COUNT_FROM = MESSAGE_CHARS * 0.75;

const written = bind(draft, ({ text, link, seen }) => {
  const length = lengthOf(text);
  const { label = '' } = SEEN.find(({ value }) => value === seen) ?? {};
  return { text, link, seen, seenLabel: label, length, counted: length > SHOW_COUNT_FROM };
});

/** What is sent: fields left empty are left out. */
function toInput(): Input<'reports', 'submit'> {
  const { text, link, seen } = draft.get();
  return {
    key: seal(makeKey),
    text: text.trim(),
    ...(link.trim() && { link: addressIn(link) }),
    ...(seen && { seen }),
  };
}

Page({
  behaviors: [readable, written],
  data: {
    /** First write, then look it over. */
    step: 'write' as 'write' | 'check',
    options: SEEN,
    most: MESSAGE_CHARS,
    problems: {} as Problems,
    trouble: null as Trouble | null,
    sending: false,
  },

  onTextChange: ({ detail }: Typed) => change('text', detail.value),
  onLinkChange: ({ detail }: Typed) => change('link', detail.value),

  /** A second tap takes the choice back. */
  onSeenTap({ currentTarget }: SeenTap) {
    const { value } = currentTarget.dataset;
    edit({ seen: draft.get().seen === value ? '' : value });
  },

  async onPasteTap() {
    const text = await paste();
    if (text) edit({ text: draft.get().text ? `${draft.get().text}\n${text}` : text });
  },

  onCheckTap() {
    const problems = checkReport(draft.get());
    this.setData({ problems, trouble: null });
    const [first] = Object.keys(problems);
    if (first) return wx.pageScrollTo({ selector: `#${first}` });
    this.setData({ step: 'check' });
    return wx.pageScrollTo({ scrollTop: 0, duration: 0 });
  },

  onChangeTap() {
    this.setData({ step: 'write', trouble: null });
  },

  /** A double tap sends once; a retry sends the same key. */
  async onSendTap() {
    if (this.data.sending) return;
    this.setData({ sending: true, trouble: null });
    try {
      const { receipt } = await submitReport(toInput());
      clear();
      wx.redirectTo({ url: `/pages/receipt/receipt?receipt=${receipt}&fresh=1` });
    } catch (error) {
      this.refuse(explain(error));
    } finally {
      this.setData({ sending: false });
    }
  },

  /** What the cloud says about a field is shown at that field. */
  refuse(trouble: Trouble) {
    const { field, message } = trouble;
    if (field === 'text' || field === 'link') this.setData({ step: 'write', problems: { [field]: message } });
    else this.setData({ trouble });
  },
});

/** Text areas also report a change when we set them; only a real one makes a new report of it. */
function change(field: 'text' | 'link', value: string): void {
  if (draft.get()[field] !== value) edit({ [field]: value });
}
