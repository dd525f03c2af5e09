import type { StoredReport } from '../_shared/collections';
import { AppError } from '../_shared/errors';
import { idOf, readAloud } from '../_shared/id';
import { insertOnce, read } from '../_shared/store';

/** Two of the 2⁴⁰ receipts may meet once in a million reports; the second one takes the next number. */
const TRIES = 3;

/**
 * Stores a report once, however often it is sent: a double tap, a lost reply and a retry find it by its
 * id, made of reporter and key.
 *
 * @throws AppError `CONFLICT` where the key already stands for another body
 */
export async function file(report: Omit<StoredReport, 'receipt'>): Promise<StoredReport> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const numbered = { ...report, receipt: readAloud(idOf(report._id, String(attempt))) };
    if (await insertOnce('reports', numbered)) return numbered;
    const earlier = await read('reports', { _id: report._id });
    if (earlier) return same(earlier, report);
  }
  throw new Error(`no free receipt after ${TRIES} tries`);
}

function same(earlier: StoredReport, report: Omit<StoredReport, 'receipt'>): StoredReport {
  if (earlier.body === report.body) return earlier;
  throw new AppError(
    'CONFLICT',
    `上一次提交已经收到，编号 ${earlier.receipt}，和这次的内容不同。你写的内容还在，请当作新的一条再提交。`,
  );
}
