import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { useCloud } from '../../../support/cloud';
import { code, functions, inside, schema } from '../../../support/fixture';

const local = useCloud({ functions, schema });

const failed = { ok: false, error: { code: 'INTERNAL', message: expect.stringMatching(/^服务出了点问题/) } };
const ended = [
  expect.stringMatching(/^the function process ended/),
  expect.stringMatching(/^run: the caller was shown [0-9a-f]{8} for FUNCTIONS_EXECUTE_FAIL$/),
];

/** The database is there and functions run. */
async function expectHealth() {
  const found = await inside(local, async ({ db }) => {
    await db
      .collection('notes')
      .doc('after')
      .set({ data: { n: 1 } });
    return (await db.collection('notes').doc('after').get()).data;
  });
  expect(found).toEqual({ _id: 'after', n: 1 });
}

test('a function that throws fails for its caller, and the log has the place', async () => {
  const answer = await local.send(
    'run',
    code(() => {
      throw new TypeError('boom');
    }),
  );
  expect(answer).toEqual(failed);
  expect(local.takeLog()).toEqual([
    expect.stringMatching(/^run: TypeError: boom\n +at [\s\S]*run\/index\.js/),
    expect.stringMatching(/^run: the caller was shown /),
  ]);
  await expectHealth();
});

test('a function that ends its process fails, and the next call finds a new process', async () => {
  expect(await inside(local, () => process.exit(0))).toEqual(failed);
  expect(local.takeLog()).toEqual(ended);
  await expectHealth();
});

test('an error thrown after the function let go of it ends the process, no call hangs', async () => {
  const bystander = inside(local, () => new Promise(() => {}));
  const culprit = inside(local, () => {
    setImmediate(() => {
      throw new Error('nobody catches this');
    });
    return new Promise(() => {});
  });
  expect(await Promise.all([bystander, culprit])).toEqual([failed, failed]);
  expect(local.takeLog().join('\n')).toMatch(/nobody catches this/);
  await expectHealth();
});

test('a promise nobody waits for and that fails ends the process', async () => {
  const answer = await inside(local, () => {
    void Promise.reject(new Error('left alone'));
    return new Promise(() => {});
  });
  expect(answer).toEqual(failed);
  expect(local.takeLog().join('\n')).toMatch(/left alone/);
});

test('a function that never ends is stopped at its time limit, and others run on', async () => {
  const endless = local.send(
    'brief',
    code(() => new Promise(() => {})),
  );
  await expectHealth();
  expect(await endless).toEqual(failed);
  expect(local.takeLog()).toEqual([
    'brief: timed out after 1 seconds',
    expect.stringMatching(/^brief: the caller was shown .* for FUNCTIONS_TIME_LIMIT_EXCEEDED$/),
  ]);
  await expectHealth();
});

test('a function that blocks its process is stopped with it', async () => {
  const blocking = local.send(
    'brief',
    code(() => {
      for (;;);
    }),
  );
  expect(await blocking).toEqual(failed);
  expect(local.takeLog()).toEqual([
    'brief: timed out after 1 seconds',
    expect.stringMatching(/^brief: the caller was shown /),
  ]);
  // waits in the stuck process, and fails with it
  expect(await inside(local, () => 1)).toEqual(failed);
  expect(local.takeLog()).toEqual(ended);
  await expectHealth();
});

test('a reply that cannot be JSON is an error of the function', async () => {
  const answer = await inside(local, () => {
    const circle: { self?: object } = {};
    circle.self = circle;
    return circle;
  });
  expect(answer).toEqual(failed);
  expect(local.takeLog()[0]).toMatch(/circular/);
});

test('what a function prints reaches the log', async () => {
  await inside(local, () => {
    console.info('quiet');
    console.warn('loud %d', 1);
  });
  expect(local.takeLog()).toEqual(['run: loud 1']);
});

describe('a function that calls another', () => {
  test('gets its result as JSON', async () => {
    const result = await inside(local, async ({ cloud }) => {
      const data = { code: 'return { at: new Date(0), got: sdk.event.n }', n: 7 };
      return (await cloud.callFunction({ name: 'inbox', data })).result;
    });
    expect(result).toEqual({ at: '1970-01-01T00:00:00.000Z', got: 7 });
  });

  test.each([
    ['brief', 'throw new Error("inner")', /FUNCTIONS_EXECUTE_FAIL|inner/],
    ['brief', 'return new Promise(() => {})', /timed out after 1 seconds/],
    ['nowhere', '', /FunctionName parameter could not be found/],
  ])('hears that %s failed: %s', async (name, body, message) => {
    const event = code(
      ({ cloud, event }) =>
        cloud
          .callFunction({ name: String(event.name), data: { code: event.body } })
          .catch((error: { errMsg: string }) => error.errMsg),
      { name, body },
    );
    expect(await local.send('run', event)).toMatch(message);
    local.takeLog();
  });
});

describe('the clock of the cloud', () => {
  const AT = '2027-02-03T04:05:06.000Z';

  test('is the clock inside functions', async () => {
    local.clock.set(AT);
    const seen = await inside(local, () => [
      new Date(),
      Date.now(),
      new Date(0),
      String(Date()).slice(0, 15),
    ]);
    expect(seen).toEqual([AT, Date.parse(AT), '1970-01-01T00:00:00.000Z', 'Wed Feb 03 2027']);
  });

  test('leaves a run that began earlier at its own time', async () => {
    const before = inside(local, async () => {
      await new Promise((done) => setTimeout(done, 30));
      return Date.now();
    });
    local.clock.set(AT);
    expect(await inside(local, () => Date.now())).toBe(Date.parse(AT));
    expect(Math.abs(Number(await before) - Date.now())).toBeLessThan(5000);
  });
});

describe('module state', () => {
  const count = () => {
    const state = globalThis as { count?: number };
    state.count = (state.count ?? 0) + 1;
    return state.count;
  };

  test('outlives a call, as in a warm instance', async () => {
    const first = Number(await inside(local, count));
    expect(await inside(local, count)).toBe(first + 1);
  });
});

describe('a function that was built again', () => {
  const own = path.resolve('dist/fixtures', `again-${process.pid}`);
  beforeAll(() => cpSync(functions, own, { recursive: true }));
  afterAll(() => rmSync(own, { recursive: true }));
  const again = useCloud({ functions: own, schema });

  test('is loaded at its next call', async () => {
    expect(await inside(again, () => 1)).toBe(1);
    writeFileSync(path.join(own, 'run', 'index.js'), 'exports.main = () => "built again";');
    expect(await inside(again, () => 1)).toBe('built again');
  });
});
