Component({
  properties: { id: String, count: Number },
});
