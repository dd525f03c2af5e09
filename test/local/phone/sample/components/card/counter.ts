/** Counts changes of `n`; a behavior in a file of its own, as components share them. */
export const counter = Behavior({
  data: { changes: 0 },
  observers: {
    n() {
      this.setData({ changes: this.data.changes + 1 });
    },
  },
});
