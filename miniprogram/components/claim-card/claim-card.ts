/** A row that leads to an article: verdict first, then the claim in quotation marks. Takes a `CardView`. */
Component({
  properties: { card: Object },
});
