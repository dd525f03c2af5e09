/** What a list page lists, as its address says it: a topic's items, those about a word, or one's own. */
export type Wanted = { kind: 'topic'; topic: string } | { kind: 'tag'; tag: string } | { kind: 'kept' };

/** Reads the address of the list page. WeChat hands over what was written, so it may be encoded. */
export function wantedBy({ topic, tag }: { topic?: string; tag?: string }): Wanted {
  if (topic) return { kind: 'topic', topic };
  return tag ? { kind: 'tag', tag: decodeURIComponent(tag) } : { kind: 'kept' };
}
