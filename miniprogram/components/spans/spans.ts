type Tap = WechatMiniprogram.BaseEvent<Record<string, never>, { n: number; id: string }>;

/** Numbered runs of text with their sources; taps on them bubble up as `cite` ({ n }) and `link` ({ id }). */
Component({
  properties: { spans: Array },
  methods: {
    onCiteTap(event: Tap) {
      this.triggerEvent('cite', { n: event.currentTarget.dataset.n }, { bubbles: true, composed: true });
    },
    onLinkTap(event: Tap) {
      this.triggerEvent('link', { id: event.currentTarget.dataset.id }, { bubbles: true, composed: true });
    },
  },
});
