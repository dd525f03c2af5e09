import * as z from 'zod/mini';
import { deliver } from '../events';
import { outcome } from '../outbox';
import { fire } from '../timers';
import { listDocuments, putDocument } from './data';
import type { Route } from './index';

const fault = z.strictObject({ api: z.string(), outcome });
const instant = z.strictObject({ at: z.nullable(z.iso.datetime({ offset: true })) });

const setFault: Route = ({ outbox }, { body }) => {
  const { api, outcome } = fault.parse(body);
  outbox.next(api, outcome);
  return outbox.faults();
};

const readClock: Route = ({ clock }) => ({
  now: new Date(clock.now()).toISOString(),
  stopped: clock.stoppedAt() !== null,
});

const setClock: Route = (world, request) => {
  world.clock.set(instant.parse(request.body).at);
  return readClock(world, request);
};

/** What tools may ask: method and first word of the path after `/local/`. */
export const routes = new Map<string, Route>([
  ['GET calls', ({ calls }) => calls.list()],
  ['GET outbox', ({ outbox }) => outbox.list()],
  ['POST outbox', async (world) => ({ delivered: await deliver(world) })],
  ['GET faults', ({ outbox }) => outbox.faults()],
  ['POST faults', setFault],
  ['GET clock', readClock],
  ['POST clock', setClock],
  ['POST fire', (world, { rest }) => fire(world, rest)],
  ['GET data', listDocuments],
  ['POST data', putDocument],
]);
