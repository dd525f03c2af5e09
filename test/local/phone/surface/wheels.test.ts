import {
  dateWheels,
  multiWheels,
  selectorWheels,
  timeWheels,
  type Wheels,
} from '../../../../local/phone/runtime/components/wheels';

const shown = (wheels: Wheels): (string | undefined)[] =>
  wheels.list().map(({ labels, index }) => labels[index]);

describe('a selector', () => {
  test('reads labels of objects by their key', () => {
    const wheels = selectorWheels([{ name: '北京' }, { name: '上海' }], 'name', 1);
    expect(shown(wheels)).toEqual(['上海']);
    wheels.turn(0, 0);
    expect(wheels.value()).toBe(0);
  });

  test('stays within its range', () => {
    expect(selectorWheels(['a', 'b'], '', 9).value()).toBe(1);
    expect(selectorWheels([], '', 3).value()).toBe(0);
  });
});

test('several wheels turn on their own', () => {
  const wheels = multiWheels(
    [
      ['a', 'b'],
      ['x', 'y', 'z'],
    ],
    '',
    [0, 2],
  );
  wheels.turn(0, 1);
  expect(wheels.value()).toEqual([1, 2]);
  expect(shown(wheels)).toEqual(['b', 'z']);
});

describe('a date', () => {
  const bounds = { value: '2024-02-29', start: '2023-06-15', end: '2025-03-20' };

  test('offers only days within start and end', () => {
    const wheels = dateWheels(bounds, 'day', '2024-01-01');
    wheels.turn(0, 0);
    expect(wheels.value()).toBe('2023-06-29');
    expect(wheels.list()[1]?.labels[0]).toBe('6月');
    expect(wheels.list()[2]?.labels[0]).toBe('15日');
  });

  test('takes the last day of a shorter month', () => {
    const wheels = dateWheels({ value: '2024-01-31', start: '', end: '' }, 'day', '2024-01-01');
    wheels.turn(1, 1);
    expect(wheels.value()).toBe('2024-02-29');
  });

  test('asks for no more than its fields', () => {
    expect(dateWheels(bounds, 'month', '2024-01-01').value()).toBe('2024-02');
    expect(dateWheels(bounds, 'year', '2024-01-01').value()).toBe('2024');
  });

  test('begins today when it is empty', () => {
    expect(dateWheels({ ...bounds, value: '' }, 'day', '2024-08-09').value()).toBe('2024-08-09');
  });
});

test('a time stays within start and end', () => {
  const wheels = timeWheels({ value: '09:30', start: '09:15', end: '18:00' });
  expect(wheels.list()[1]?.labels[0]).toBe('15');
  wheels.turn(0, 9);
  expect(wheels.value()).toBe('18:00');
});
