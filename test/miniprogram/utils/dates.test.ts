import { dayOf, isPast, minuteOf } from '../../../miniprogram/utils/dates';

describe('dates', () => {
  it('count days as China does, wherever the phone is', () => {
    expect(dayOf('2026-11-20T15:59:59Z')).toBe('2026-11-20');
    expect(dayOf('2026-11-20T16:00:00Z')).toBe('2026-11-21');
    expect(dayOf(Date.UTC(2026, 11, 31, 16))).toBe('2027-01-01');
  });

  it('show the minute in China', () => {
    expect(minuteOf('2026-11-20T16:05:59Z')).toBe('2026-11-21 00:05');
  });

  it('let the review day itself count', () => {
    expect(isPast('2026-11-21', '2026-11-21')).toBe(false);
    expect(isPast('2026-11-20', '2026-11-21')).toBe(true);
  });
});
