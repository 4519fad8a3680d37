import { formatClock, formatDay, hanoiDay, type Presence, type VersionSummary } from '@ntm/shared';

/** `10:32`, with the day when that is not today in Hà Nội. */
const describeSince = (instant: string, now: Date): string =>
  hanoiDay(instant) === hanoiDay(now.toISOString())
    ? formatClock(instant)
    : `${formatClock(instant)} ngày ${formatDay(instant)}`;

/** Who has the document open as well, since when, and whether they write. */
export const describePresence = ({ name, since, editingSince, isSelf }: Presence, now: Date): string => {
  const who = isSelf ? 'Chính bạn, ở một cửa sổ khác,' : name;
  return editingSince
    ? `${who} đang sửa từ ${describeSince(editingSince, now)}`
    : `${who} đang mở xem từ ${describeSince(since, now)}`;
};

/** That somebody saved a version after the one that is open here. */
export const describeNewer = ({ by, at }: VersionSummary, now: Date): string =>
  `${by ?? 'Hệ thống'} đã lưu một bản mới hơn lúc ${describeSince(at, now)}.`;
