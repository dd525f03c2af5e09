/** Sources over the page, where the reader is: `SourceView`s. `copy` ({ url }), `all` to see every source, `close`. */
Component({
  properties: {
    visible: Boolean,
    sources: Array,
    /** How many the article has. */
    total: Number,
    copyable: Boolean,
  },
  methods: {
    onVisibleChange(event: WechatMiniprogram.CustomEvent<{ visible: boolean }>) {
      if (!event.detail.visible) this.triggerEvent('close');
    },
    onCloseTap() {
      this.triggerEvent('close');
    },
    onAllTap() {
      this.triggerEvent('all');
    },
    onCopy(event: WechatMiniprogram.CustomEvent<{ url: string }>) {
      this.triggerEvent('copy', event.detail);
    },
  },
});
