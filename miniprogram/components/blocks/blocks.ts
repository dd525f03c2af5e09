/** Rendered content: paragraphs, headings, lists, quotes and pictures, from `BlockView`s, never from markup. */
Component({
  properties: { blocks: Array },
});
