import type { StoredReport } from '../_shared/collections';
import { increment } from '../_shared/operators';
import { claim, insertOnce } from '../_shared/store';

/**
 * Counts a report in its case, opening the case where it is the first: once per report, by claiming it.
 * A crash after the claim leaves the count one low, never high; the sum can be taken anew from `reports`.
 * Claim and increment instead of a transaction: 100 people with one text would conflict in it.
 */
export async function count({ _id, caseId, text, submittedAt }: StoredReport): Promise<void> {
  const mine = await claim('reports', { _id, counted: false }, { counted: true });
  const demand = mine ? 1 : 0;
  const opened = await insertOnce('cases', {
    _id: caseId,
    text,
    phase: 'received',
    demand,
    openedAt: submittedAt,
  });
  if (mine && !opened) await claim('cases', { _id: caseId }, { demand: increment(1) });
}
