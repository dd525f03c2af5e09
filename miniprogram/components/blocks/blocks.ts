/** Rendered content: paragraphs, headings, lists, quotes and pictures, from data. */
Component({
  properties: { blocks: Array },
});
