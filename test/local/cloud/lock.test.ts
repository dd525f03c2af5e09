import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { StartError } from '../../../local/cloud/errors';
import { readLock, takeLock } from '../../../local/cloud/lock';

let data: string;
beforeEach(() => {
  data = mkdtempSync(path.join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(data, { recursive: true }));

const leave = (text: string) => writeFileSync(path.join(data, 'lock.json'), text);
const taken = () => {
  try {
    return takeLock(data);
  } catch (error) {
    return error;
  }
};

test('a folder has one owner, and tells who and where', () => {
  takeLock(data).announce('http://127.0.0.1:4321');
  const error = taken();
  expect(error).toBeInstanceOf(StartError);
  expect(String(error)).toMatch(`in use by process ${process.pid} at http://127.0.0.1:4321`);
  expect(readLock(data)).toEqual({ pid: process.pid, origin: 'http://127.0.0.1:4321' });
});

test('a folder that was given back is free', () => {
  takeLock(data).release();
  expect(readLock(data)).toBeUndefined();
  expect(taken()).not.toBeInstanceOf(Error);
});

test('the lock of a process that is gone is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  leave(JSON.stringify({ pid, origin: 'http://127.0.0.1:1' }));
  expect(readLock(data)).toBeUndefined();
  expect(taken()).not.toBeInstanceOf(Error);
});

test.each(['', '{', '[]', '{"pid":"1"}'])('a lock file that says %j locks nothing', (text) => {
  leave(text);
  expect(taken()).not.toBeInstanceOf(Error);
});

test('another process that lives keeps its folder', () => {
  leave(JSON.stringify({ pid: process.ppid, origin: '' }));
  expect(taken()).toBeInstanceOf(StartError);
});
