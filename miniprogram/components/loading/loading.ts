/** The shape of what is coming, instead of a spinner. */
Component({
  properties: {
    /** How many cards are expected. */
    count: { type: Number, value: 3 },
  },
  data: {
    cards: [] as number[],
    lines: [[{ width: '40%' }], [{ width: '100%' }], [{ width: '70%' }]],
  },
  observers: {
    count(count: number) {
      this.setData({ cards: Array.from({ length: count }, (_, card) => card) });
    },
  },
});
