import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** China keeps one time all year, so a fixed offset is right and the phone's own zone does not matter. */
const CHINA_HOURS = 8;

const inChina = (moment: number | string) => dayjs(moment).utc().utcOffset(CHINA_HOURS);

/** Day in China, `YYYY-MM-DD`, of a moment in milliseconds or ISO 8601. */
export const dayOf = (moment: number | string): string => inChina(moment).format('YYYY-MM-DD');

/** Minute in China, `YYYY-MM-DD HH:mm`. */
export const minuteOf = (moment: number | string): string => inChina(moment).format('YYYY-MM-DD HH:mm');

/** Whether a day has passed; both `YYYY-MM-DD`. The review day itself still counts. */
export const isPast = (day: string, today: string): boolean => day < today;
