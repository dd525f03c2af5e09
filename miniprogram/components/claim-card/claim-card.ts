/** A row that leads to an article: verdict first, then the claim in quotation marks. Takes a `CardView`. */
Component({
  properties: {
    card: { type: Object, value: { id: '', verdict: '', word: '', quoted: false, pieces: [], meta: '' } },
  },
});
