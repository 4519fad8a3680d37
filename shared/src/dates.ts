import { remember } from './remember.ts';

/** Days and times as the newsroom counts them: in Hà Nội, whatever the machine's own zone. */

const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const day = new Intl.DateTimeFormat('vi', {
  timeZone: TIME_ZONE,
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});
const weekday = new Intl.DateTimeFormat('vi', { timeZone: TIME_ZONE, weekday: 'long' });
const clock = new Intl.DateTimeFormat('vi', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const isoDay = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** `9/3/2022`. A list of stories has many of the same days, and `Intl` takes its time. */
export const formatDay: (instant: string) => string = remember(
  (instant) => day.format(new Date(instant)),
  5_000,
);

/** `08:30` */
export function formatClock(instant: string): string {
  return clock.format(new Date(instant));
}

/** `Thứ Tư, 9/3/2022, 08:30` */
export function formatDateTime(instant: string): string {
  return `${weekday.format(new Date(instant))}, ${formatDay(instant)}, ${formatClock(instant)}`;
}

/** The calendar day in Hà Nội of an instant: `2022-03-09`. */
export function hanoiDay(instant: string): string {
  return isoDay.format(new Date(instant));
}

/** The month in Hà Nội of an instant: `2022-03`. */
export function hanoiMonth(instant: string): string {
  return hanoiDay(instant).slice(0, 7);
}

/** An instant with Hà Nội's offset, for machines that show what they read: `2022-03-09T08:30:00+07:00`. */
export function toHanoiIso(instant: string): string {
  const shifted = new Date(Date.parse(instant) + 7 * 3_600_000).toISOString();
  return `${shifted.slice(0, 19)}+07:00`;
}

/** An instant as the clock on a Hà Nội wall shows it: `2022-03-09T08:30`, as form fields for day and time take it. */
export function toHanoiWallTime(instant: string): string {
  return toHanoiIso(instant).slice(0, 16);
}

/** The instant when the clock on a Hà Nội wall shows a time, as ISO text in UTC; null when it is none. */
export function fromHanoiWallTime(wallTime: string): string | null {
  const instant = new Date(`${wallTime}:00+07:00`);
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString();
}
