import { writeSync } from 'node:fs';
import { openDatabase } from '../../../../local/cloud/database';

/**
 * Writes without end, from item number `start` on, until it is killed: insert, update, then a transaction
 * over two documents. Each step is acknowledged on standard output after it returned.
 */
const [file = '', start = '0'] = process.argv.slice(2);
const database = openDatabase({ file, sync: 'normal', now: () => 0, onScan: () => {} });
const change = { multi: false, replace: false, upsert: false };
// Synchronous, so that no acknowledgement is lost in a buffer when the process dies.
const acknowledge = (item: number, step: number) => writeSync(1, `${item} ${step}\n`);

for (let item = Number(start); ; item++) {
  const _id = `d${item}`;
  database.insert('articles', [{ _id, slug: _id, tags: [`t${item % 3}`, 'all'], v: 0 }]);
  acknowledge(item, 1);
  const update = { $inc: { v: 1 }, $push: { tags: `late${item % 5}` } };
  database.modify('articles', { ...change, filter: { _id }, update });
  acknowledge(item, 2);
  const transaction = database.begin();
  const inside = database.inTransaction(transaction);
  inside.modify('articles', { ...change, filter: { _id }, update: { $inc: { v: 1 } } });
  inside.insert('articles', [{ _id: `x${item}`, slug: `x${item}`, tags: [] }]);
  database.commit(transaction);
  acknowledge(item, 3);
}
