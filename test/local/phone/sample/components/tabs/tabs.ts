Component({
  data: { labels: '' },
  relations: {
    '../tab/tab': {
      type: 'child',
      linked(tab) {
        const { label } = tab.data as { label: string };
        this.setData({ labels: `${this.data.labels}[${label}]` });
      },
    },
  },
});
