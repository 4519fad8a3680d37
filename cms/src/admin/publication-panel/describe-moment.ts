const TIME_ZONE = 'Asia/Ho_Chi_Minh';

const clock = new Intl.DateTimeFormat('vi', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});
const day = new Intl.DateTimeFormat('vi', {
  timeZone: TIME_ZONE,
  day: 'numeric',
  month: 'numeric',
  year: 'numeric',
});

/** `10:32:05`, or `10:32:05 ngày 9/3/2026` when that is not today in Hà Nội. */
export const describeMoment = (instant: string, now: Date): string => {
  const moment = new Date(instant);
  const time = clock.format(moment);
  return day.format(moment) === day.format(now) ? time : `${time} ngày ${day.format(moment)}`;
};
