import type { Candidate, Found, Query } from './port';

/** An item found, with what a search can be narrowed by. */
export interface Hit extends Candidate {
  kind: string;
  topic: string;
}

/** One page of the hits that a query asks for; `version` names the state that they were found in. */
export function pageOf(
  hits: readonly Hit[],
  query: Query,
  version: string,
): Pick<Found, 'candidates' | 'next' | 'facets'> {
  const wanted = hits
    .filter(({ kind, topic }) => (query.kind ?? kind) === kind && (query.topic ?? topic) === topic)
    .sort(order);
  const { after } = query;
  const rest = after ? wanted.filter((hit) => order(after, hit) < 0) : wanted;
  const page = rest.slice(0, query.limit);
  const last = page.at(-1);
  const next = rest.length > page.length && last && { next: { score: last.score, id: last.id, version } };
  return { candidates: page.map(candidateOf), ...next, facets: facetsOf(hits) };
}

type Ordered = Pick<Hit, 'score' | 'id'>;

const order = (a: Ordered, b: Ordered) => b.score - a.score || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const candidateOf = ({ id, score, reason }: Hit): Candidate => ({ id, score, reason });

const facetsOf = (hits: readonly Hit[]): Found['facets'] => ({
  kinds: countBy(hits, ({ kind }) => kind),
  topics: countBy(hits, ({ topic }) => topic),
});

function countBy(hits: readonly Hit[], name: (hit: Hit) => string): Record<string, number> {
  const counts = new Map<string, number>();
  for (const hit of hits) counts.set(name(hit), (counts.get(name(hit)) ?? 0) + 1);
  return Object.fromEntries(counts);
}
