/** The verdict on the claim above it, with what is true in one sentence. */
Component({
  properties: { verdict: String, word: String, truth: String },
});
