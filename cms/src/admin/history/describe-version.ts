import { formatClock, formatDay, type VersionSummary } from '@ntm/shared';

const KINDS: Record<VersionSummary['kind'], (version: VersionSummary) => string> = {
  save: () => 'Lưu',
  restore: ({ origin }) => `Khôi phục từ bản ${origin}`,
  'first-known': () => 'Có từ trước khi giữ lịch sử',
  'set-aside': () => 'Để riêng: chưa lưu, vì đã có bản mới hơn',
  deletion: () => 'Xoá mục',
};

/** A version in the words of the desk. */
export interface VersionText {
  readonly name: string;
  readonly when: string;
  readonly who: string;
  readonly how: string;
}

/** `10:32, 9/3/2026` */
export const describeWhen = (at: string): string => `${formatClock(at)}, ${formatDay(at)}`;

/** Says of a version which it is, when and by whom it was made, and how. */
export const describeVersion = (version: VersionSummary): VersionText => {
  const { number, at, by, publishedAt } = version;
  const published = publishedAt ? ' · đã đăng' : '';
  return {
    name: `Bản ${number}`,
    when: describeWhen(at),
    who: by ?? 'Hệ thống',
    how: KINDS[version.kind](version) + published,
  };
};
