import { type Finger, Gestures, type TouchType } from '../../../../local/phone/runtime/backend/gesture';

const target = new EventTarget();
const at = (clientX: number, clientY = 0, identifier = 0): Finger => ({
  identifier,
  clientX,
  clientY,
  force: 1,
});

/** What becomes of touches at a place that listens to long presses, or does not. */
function gestures(heard: boolean) {
  const fired: string[] = [];
  const follow = new Gestures({ fire: (type) => fired.push(type), heard: () => heard });
  const touch = (type: TouchType, finger: Finger) =>
    follow.handle({ type, target, fingers: [finger], changed: [finger] });
  return { fired, touch };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('a finger', () => {
  test('that goes down and up taps', () => {
    const { fired, touch } = gestures(false);
    touch('touchstart', at(0));
    touch('touchmove', at(10, -10));
    touch('touchend', at(10, -10));
    jest.runAllTimers();
    expect(fired).toEqual(['tap']);
  });

  test.each([
    ['moves too far', 'touchmove', at(11)],
    ['is called off', 'touchcancel', at(0)],
  ] as const)('that %s does not tap', (_, type, finger) => {
    const { fired, touch } = gestures(true);
    touch('touchstart', at(0));
    touch(type, finger);
    touch('touchend', finger);
    jest.runAllTimers();
    expect(fired).toEqual([]);
  });

  test.each([
    [true, ['longpress', 'longtap']],
    [false, ['longpress', 'longtap', 'tap']],
  ])('held for 350 ms where long presses are heard (%s) makes %j', (heard, expected) => {
    const { fired, touch } = gestures(heard);
    touch('touchstart', at(0));
    jest.advanceTimersByTime(349);
    expect(fired).toEqual([]);
    jest.advanceTimersByTime(1);
    touch('touchend', at(0));
    expect(fired).toEqual(expected);
  });

  test('taps beside another', () => {
    const { fired, touch } = gestures(false);
    touch('touchstart', at(0, 0, 1));
    touch('touchstart', at(50, 0, 2));
    touch('touchmove', at(99, 0, 2));
    touch('touchend', at(0, 0, 1));
    touch('touchend', at(99, 0, 2));
    expect(fired).toEqual(['tap']);
  });
});
