import dayjs from 'dayjs';
import { openDialog } from '../shell/dialog';
import { element, pushButton } from '../shell/dom';
import { api, Fail } from './call';
import { permit } from './permissions';

interface CalendarEvent {
  title: string;
  /** Seconds since 1970, as `endTime`. */
  startTime: number;
  endTime?: number;
  allDay?: boolean;
  description?: string;
  location?: string;
  alarm?: boolean;
  /** Seconds before the start. */
  alarmOffset?: number;
}

const minute = (seconds: number): string => dayjs.unix(seconds).format('YYYY-MM-DD HH:mm');

/** What would stand in the calendar, line by line. */
function linesOf({
  startTime,
  endTime,
  description,
  location,
  alarm = true,
  alarmOffset = 0,
}: CalendarEvent): string[] {
  return [
    `开始：${minute(startTime)}`,
    ...(endTime ? [`结束：${minute(endTime)}`] : []),
    ...(location ? [`地点：${location}`] : []),
    ...(description ? [`说明：${description}`] : []),
    alarm ? `提醒：提前 ${Math.round(alarmOffset / 60)} 分钟` : '不提醒',
  ];
}

async function addPhoneCalendar(event: CalendarEvent): Promise<void> {
  if (!event.title || !event.startTime) throw new Fail('parameter error: title and startTime are required');
  await permit('scope.addPhoneCalendar');
  const kept = await openDialog<boolean>({ kind: 'modal', label: '添加到日历' }, (close) => [
    element('p', 'mp-note', '模拟：手机会这样写进日历'),
    element('h2', '', event.title),
    element('p', 'is-lines', linesOf(event).join('\n')),
    element(
      'div',
      'mp-modal-buttons',
      pushButton('', '取消', () => close(false)),
      pushButton('strong', '添加', () => close(true)),
    ),
  ]);
  if (!kept) throw new Fail('cancel');
}

/** The phone's calendar: shows the entry instead of writing it. */
export const calendar = { addPhoneCalendar: api('addPhoneCalendar', addPhoneCalendar) };
