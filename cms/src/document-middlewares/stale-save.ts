import { formatClock, formatDay, type StaleDetails, type VersionSummary } from '@ntm/shared';
import type { Snapshot } from '../history/snapshot';

/** A write that started from a version which is not the newest any more. */
export class StaleSave extends Error {
  override readonly name = 'StaleSave';
  readonly newest: VersionSummary;
  /** What the document would say after the write, or null where that is not known. */
  readonly refused: Snapshot | null;
  /** The version that it was written upon. */
  readonly base: number;

  constructor(newest: VersionSummary, base: number, refused: Snapshot | null) {
    super(describe(newest));
    this.newest = newest;
    this.base = base;
    this.refused = refused;
  }

  toDetails(setAside: number | null): StaleDetails {
    return { kind: 'stale', newest: this.newest, setAside };
  }
}

function describe({ at, by }: VersionSummary): string {
  const who = by ?? 'Hệ thống';
  const when = `lúc ${formatClock(at)} ngày ${formatDay(at)}`;
  return `Chưa làm được: ${who} đã lưu một bản mới hơn ${when}. Chữ của bạn vẫn còn nguyên; hãy xem khác biệt rồi chọn giữ bản nào.`;
}
