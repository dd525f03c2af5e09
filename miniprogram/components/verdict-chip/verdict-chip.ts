/** Word, icon and colour of a verdict, always together. `howto` marks an item that has none. */
Component({
  properties: { verdict: String, word: String },
});
