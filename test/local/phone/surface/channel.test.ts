import { EventChannel } from '../../../../local/phone/runtime/shell/channel';
import { Listeners } from '../../../../local/phone/runtime/shell/listeners';

describe('an event channel', () => {
  test('tells every listener, and a once listener only once', () => {
    const told: string[] = [];
    const channel = new EventChannel();
    channel.on('a', (value) => told.push(`on ${value}`));
    channel.once('a', (value) => told.push(`once ${value}`));
    channel.emit('a', 1);
    channel.emit('a', 2);
    expect(told).toEqual(['on 1', 'once 1', 'on 2']);
  });

  test('forgets one listener or all of a name', () => {
    const told: unknown[] = [];
    const listener = (value: unknown) => told.push(value);
    const channel = new EventChannel();
    channel.on('a', listener);
    channel.on('a', () => told.push('other'));
    channel.off('a', listener);
    channel.emit('a', 1);
    channel.off('a');
    channel.emit('a', 2);
    expect(told).toEqual(['other']);
  });
});

test('listeners go one by one or all together', () => {
  const told: string[] = [];
  const listeners = new Listeners<string>();
  const first = (value: string) => void told.push(`first ${value}`);
  listeners.on(first);
  listeners.on((value) => void told.push(`second ${value}`));
  listeners.emit('a');
  listeners.off(first);
  listeners.emit('b');
  listeners.off();
  listeners.emit('c');
  expect(told).toEqual(['first a', 'second a', 'second b']);
});
