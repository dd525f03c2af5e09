/** Where the facts come from, as `SourceView`s; `copy` ({ url }) asks to copy an address. */
Component({
  properties: {
    sources: Array,
    /** Whether the clipboard may be used here. */
    copyable: { type: Boolean, value: true },
  },
  methods: {
    onCopyTap(event: WechatMiniprogram.BaseEvent<Record<string, never>, { url: string }>) {
      this.triggerEvent('copy', { url: event.currentTarget.dataset.url });
    },
  },
});
