import { readFileSync } from 'node:fs';
import { ordinary } from './ordinary';

/** One hostile input and what must come of it. `input` goes into an event; `event` is one as a whole. */
export interface Row {
  id: string;
  group: string;
  /** `function.action`, a function, `*` for every action, or a part of the system that is no function. */
  target: string;
  as: string;
  input?: unknown;
  event?: unknown;
  /** Codes and `OK`, in words. */
  expect: string;
  /** The offence is an unknown key only. */
  extra?: boolean;
  why: string;
}

export const rows: readonly Row[] = JSON.parse(readFileSync('test/cases/attacks.json', 'utf8'));

/** Rows that need more than one event or one answer, and where their promise is kept. */
export const ELSEWHERE: Record<string, string> = {
  'LIM-21': 'reports/submit.test.ts: lets exactly 20 of 60 at once through',
  'RAC-01': 'reports/submit.test.ts: opens one case for 100 submissions of 20 people at once',
  'ENT-12': 'local cloud: the door',
  'ENT-13': 'local cloud: the door',
  'FIL-01': 'local cloud: storage',
  'FIL-02': 'local cloud: storage',
  'OBJ-11': 'local cloud: storage',
};

/** What the rows wait for. A target that comes into the contract must leave this list, and its rows run. */
export const NOT_YET = [
  'account.erase',
  'account.export',
  'account.subscribe',
  'content.import',
  'jobs.announce',
  'jobs.index',
  'jobs.send',
  'reports.follow',
  'reports.withdraw',
  'review.approve',
  'review.audit',
  'review.correct',
  'review.draft',
  'review.merge',
  'review.queue',
  'review.reject',
  'review.submit',
  'staff',
  'transaction',
];

/** The same, of actions that are there: images and limits across people are not. */
export const NOT_YET_ROWS = ['ENT-11', 'FIL-04', 'FIL-05', 'FIL-06', 'FIL-08', 'FIL-09', 'FIL-11', 'LIM-22'];

const actions: readonly string[] = Object.entries(ordinary).flatMap(([name, inputs]) =>
  Object.keys(inputs).map((action) => `${name}.${action}`),
);
const functions: readonly string[] = Object.keys(ordinary);

/** `jobs` is not built, and closed already: the door refuses it by its rule. */
const isThere = ({ target }: Row) =>
  target === '*' || target === 'jobs' || actions.includes(target) || functions.includes(target);

const present = rows.filter(isThere);

/** Targets of rows that nothing answers to. */
export const missing = [
  ...new Set(rows.filter((row) => !isThere(row) && !ELSEWHERE[row.id]).map((row) => row.target)),
];

export const runnable = present.filter((row) => !ELSEWHERE[row.id] && !NOT_YET_ROWS.includes(row.id));
