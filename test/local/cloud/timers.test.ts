import { nextRun } from '../../../local/cloud/functions/config';
import { useCloud } from '../../support/cloud';
import { functions, schema } from '../../support/fixture';

const local = useCloud({ functions, schema });
const notes = () => local.database.find('notes', { filter: { _id: { $gt: '' } }, sort: { _id: 1 } });

test('a timer that is fired calls its function with the event of the platform', async () => {
  local.clock.set('2026-08-01T00:30:00Z');
  expect(await local.fire('jobs')).toEqual({ at: '2026-08-01T00:30:00.000Z' });
  expect(notes()).toMatchObject([
    {
      event: { Type: 'Timer', TriggerName: 'daily', Time: '2026-08-01T00:30:00.000Z', Message: '' },
      source: 'wx_trigger',
      anonymous: true,
    },
  ]);
  expect(notes()[0]?.event).not.toHaveProperty('userInfo');
});

test('a tick fires the timers that fell due since the last, once each', async () => {
  local.clock.set('2026-08-01T00:29:59Z');
  await local.tick();
  expect(notes()).toHaveLength(0);
  local.clock.set('2026-08-01T00:30:00Z');
  await local.tick();
  await local.tick();
  expect(notes()).toHaveLength(1);
  local.clock.set('2026-08-05T00:00:00Z');
  await local.tick();
  expect(notes()).toHaveLength(2);
});

test('a clock that is set back fires nothing', async () => {
  local.clock.set('2026-08-05T00:00:00Z');
  await local.tick();
  const before = notes().length;
  local.clock.set('2026-08-01T00:00:00Z');
  await local.tick();
  expect(notes()).toHaveLength(before);
});

test('a function without a timer cannot be fired', async () => {
  await expect(local.fire('run')).rejects.toThrow('run has no timer');
});

test.each([
  // half past eight in China
  ['0 30 8 * * * *', '2026-08-01T00:00:00Z', '2026-08-01T00:30:00Z'],
  ['0 30 8 * * * *', '2026-08-01T00:30:00Z', '2026-08-02T00:30:00Z'],
  ['*/5 * * * * * *', '2026-08-01T00:00:01Z', '2026-08-01T00:00:05Z'],
  // the first of a month or a Monday, whichever is first
  ['0 0 2 1 * MON *', '2026-08-01T00:00:00Z', '2026-08-02T18:00:00Z'],
  ['0 0 0 1 1 * 2030', '2026-08-01T00:00:00Z', '2029-12-31T16:00:00Z'],
])('the timer %s, after %s, fires at %s', (pattern, from, due) => {
  expect(new Date(nextRun(pattern, Date.parse(from))).toISOString()).toBe(new Date(due).toISOString());
});

test('a timer of a year that is over never fires', () => {
  expect(nextRun('0 0 0 1 1 * 2020', Date.parse('2026-08-01T00:00:00Z'))).toBe(Number.POSITIVE_INFINITY);
});
