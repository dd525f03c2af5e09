/** What stands where there is nothing to list: what happened and what to do next. `act` when the button is tapped. */
Component({
  properties: {
    /** `empty` or `offline`. */
    icon: { type: String, value: 'empty' },
    text: String,
    action: String,
  },
  methods: {
    onActionTap() {
      this.triggerEvent('act');
    },
  },
});
