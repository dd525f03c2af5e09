import { lengthOf, MESSAGE_CHARS } from '../../utils/message';

/** From here on the count is shown; before, it would only worry. */
const SHOW_COUNT_FROM = MESSAGE_CHARS * 0.75;

/** A box for words, a question or a pasted message; `change` ({ value }), `paste` and `submit`. */
Component({
  properties: {
    value: String,
    focus: Boolean,
    busy: Boolean,
  },
  data: { most: MESSAGE_CHARS, length: 0, counted: false },
  observers: {
    value(value: string) {
      const length = lengthOf(value);
      this.setData({ length, counted: length > SHOW_COUNT_FROM });
    },
  },
  methods: {
    onChange(event: WechatMiniprogram.CustomEvent<{ value: string }>) {
      this.triggerEvent('change', { value: event.detail.value });
    },
    onPasteTap() {
      this.triggerEvent('paste');
    },
    onSubmitTap() {
      this.triggerEvent('submit');
    },
  },
});
