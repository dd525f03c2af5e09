import type { Lack, Opinion } from '@bianyao/contract';

/** What an article may have lacked, in the reader's words. */
const LACKS: readonly { value: Lack; label: string }[] = [
  { value: 'old', label: '太旧' },
  { value: 'unsourced', label: '没来源' },
  { value: 'unclear', label: '没讲清怎么做' },
  { value: 'other', label: '不是我问的' },
];

/** Asks whether an article helped; `answer` is an `Opinion`, `ask` leads on when it was about something else. */
Component({
  properties: {
    /** What was answered; nothing yet while null. */
    opinion: { type: Object, value: null as Opinion | null },
  },
  data: { lacks: LACKS },
  methods: {
    onYesTap() {
      this.triggerEvent('answer', { helpful: true } satisfies Opinion);
    },
    onNoTap() {
      this.triggerEvent('answer', { helpful: false } satisfies Opinion);
    },
    onLackTap(event: WechatMiniprogram.BaseEvent<Record<string, never>, { reason: Lack }>) {
      const { reason } = event.currentTarget.dataset;
      this.triggerEvent('answer', { helpful: false, reason } satisfies Opinion);
    },
    onAskTap() {
      this.triggerEvent('ask');
    },
  },
});
