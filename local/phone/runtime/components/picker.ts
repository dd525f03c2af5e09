import dayjs from 'dayjs';
import { type OpenWheels, openWheels } from '../shell/wheels';
import { builtin, type Host, ignored } from './builtin';
import { dateWheels, multiWheels, selectorWheels, timeWheels, type Wheels } from './wheels';

const properties = {
  name: String,
  mode: { type: String, value: 'selector' },
  range: null,
  rangeKey: String,
  value: null,
  start: String,
  end: String,
  fields: { type: String, value: 'day' },
  headerText: String,
  disabled: Boolean,
  ...ignored(['customItem', 'level']),
} as const;
type PickerHost = Host<typeof properties>;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The wheels that the mode asks for, turned to a value. */
function wheelsOf({ data }: PickerHost, value: unknown = data.value): Wheels {
  const { mode, range, rangeKey, start, end, fields } = data;
  const bounds = { value: typeof value === 'string' ? value : '', start, end };
  if (mode === 'selector') return selectorWheels(listOf(range), rangeKey, Number(value) || 0);
  if (mode === 'multiSelector') {
    return multiWheels(listOf(range).map(listOf), rangeKey, listOf(value).map(Number));
  }
  if (mode === 'date') return dateWheels(bounds, fields, dayjs().format('YYYY-MM-DD'));
  if (mode === 'time') return timeWheels(bounds);
  throw new Error(`NotEmulated: <picker mode="${mode}">`);
}

/** `<picker>`: wheels in a sheet for selector, multiSelector, date and time. */
export const picker = builtin({
  properties,
  mount(host) {
    let open: OpenWheels | undefined;
    const initial = host.data.value;
    const start = async () => {
      if (host.data.disabled || open) return;
      open = openWheels(host.data.headerText, wheelsOf(host), (column, value) =>
        host.emit('columnchange', { column, value }),
      );
      const value = await open.chosen;
      open = undefined;
      if (value === undefined) return host.emit('cancel');
      host.set({ value });
      host.emit('change', { value });
    };
    host.raw.addListener('tap', () => void start());
    return {
      field: { read: () => host.data.value, reset: () => host.set({ value: initial }) },
      update(property) {
        // A page answers `columnchange` by another range or value: the open wheels follow.
        if (property === 'range') open?.show((turned) => wheelsOf(host, turned));
        if (property === 'value') open?.show(() => wheelsOf(host));
      },
    };
  },
});
