import type { Item } from '../article';
import type { Problem } from '../problem';
import { atField, atLine } from './rule';

const FIELDS = ['title', 'claim', 'truth', 'summary'] as const;

/** Judges every text a reader sees, except the names of sources: `judge` returns remedies. */
export function eachText(item: Item, judge: (text: string) => string[]): Problem[] {
  const fields = FIELDS.flatMap((field) =>
    judge(item.article[field] ?? '').map((remedy) => atField(item, [field], remedy)),
  );
  const clocks = item.article.clocks.flatMap((clock, i) =>
    judge(`${clock.label} ${clock.value} ${clock.note}`).map((remedy) =>
      atField(item, ['clocks', i], remedy),
    ),
  );
  const changes = (item.front.changes ?? []).flatMap(({ note }, i) =>
    judge(note).map((remedy) => atField(item, ['changes', i], remedy)),
  );
  const statements = item.body.statements.flatMap((place) =>
    judge(place.spans.map(({ text }) => text).join('')).map((remedy) => atLine(item, place, remedy)),
  );
  return [...fields, ...clocks, ...changes, ...statements];
}
