import { deviceChannel } from '../runtime/device';
import type { CallRecord } from '../runtime/wx/record';
import { make } from './dom';

/** Rows kept; older ones leave. */
const ROWS = 50;

const isCall = (value: unknown): value is CallRecord =>
  typeof value === 'object' && value !== null && 'name' in value && 'ms' in value && 'outcome' in value;

const size = (bytes: number): string => (bytes < 1024 ? `${bytes} B` : `${(bytes / 1024).toFixed(1)} KB`);

function row({ name, action, ms, bytesIn, bytesOut, outcome }: CallRecord): HTMLElement {
  const cells = [
    make('td', {}, action ? `${name}.${action}` : name),
    make('td', { class: 'number' }, `${Math.round(ms)} ms`),
    make(
      'td',
      { class: 'number', title: `${size(bytesOut)} sent, ${size(bytesIn)} received` },
      size(bytesIn),
    ),
    make('td', { class: outcome === 'ok' ? 'ok' : 'failed' }, outcome),
  ];
  return make('tr', {}, ...cells);
}

const head = (): HTMLElement =>
  make(
    'thead',
    {},
    make('tr', {}, ...['Call', 'Time', 'Size', 'Outcome'].map((text) => make('th', {}, text))),
  );

/** Lists the phone's last cloud calls, newest first. */
export function callList(): HTMLElement {
  const rows = make('tbody');
  const empty = make('p', { class: 'empty' }, 'No calls yet.');
  deviceChannel().addEventListener('message', ({ data }) => {
    if (!isCall(data)) return;
    empty.hidden = true;
    rows.prepend(row(data));
    while (rows.rows.length > ROWS) rows.deleteRow(-1);
  });
  const table = make('div', { class: 'calls', tabindex: '0' }, make('table', {}, head(), rows), empty);
  return make('section', { 'aria-label': 'Cloud calls' }, make('h2', {}, 'Cloud calls'), table);
}
