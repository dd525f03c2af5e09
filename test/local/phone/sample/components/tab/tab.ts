Component({
  properties: { label: String },
  relations: { '../tabs/tabs': { type: 'parent' } },
});
