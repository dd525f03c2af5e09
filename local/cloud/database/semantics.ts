import { Aggregator, Query } from 'mingo';
import type { CollectionResolver } from 'mingo/types';
import { update } from 'mingo/updater';
import { DatabaseError, refused } from './errors';
import type { Document, Filter, Sort } from './types';

/** What filters, orders, projections, updates and stages mean is mingo's to say; this is the border to it. */

const options = { scriptEnabled: false };
const anything = new Query({}, options);

/** Compiles a filter into a test. */
export function matcher(filter: Filter): (doc: Document) => boolean {
  const query = answered(() => new Query(filter, options));
  return (doc) => answered(() => query.test(doc));
}

export function sorted(docs: Document[], sort: Sort): Document[] {
  return answered(() => anything.find<Document>(docs).sort(sort).all());
}

export function projected(docs: Document[], projection: Document): Document[] {
  return answered(() => anything.find<Document>(docs, projection).all());
}

export function aggregated(docs: Document[], stages: Document[], resolve: CollectionResolver): Document[] {
  return answered(() =>
    new Aggregator(stages, { ...options, collectionResolver: resolve }).run<Document>(docs),
  );
}

/** Applies update operators to `doc` in place. */
export function updated(doc: Document, operators: Document): void {
  answered(() => update(doc, operators, [], {}, { cloneMode: 'deep', queryOptions: options }));
}

/** Whatever mingo throws is about the request: an unknown operator, an operand of the wrong type. */
function answered<Result>(ask: () => Result): Result {
  try {
    return ask();
  } catch (error) {
    if (error instanceof DatabaseError) throw error;
    throw refused(`[FailedOperation] ${error instanceof Error ? error.message : error}`);
  }
}
