import { formatDay, type ContentType } from '@ntm/shared';
import { article } from './vi.ts';

/** What readers of the feeds see. */
export const feedWords = {
  demo: article.demo,
  withdrawnTitle: 'Bài đã được gỡ',
  correctionTitle: (title: string) => `Đính chính: ${title}`,
  correctionOn: (instant: string) => `Đính chính ngày ${formatDay(instant)}:`,
  watchVideo: 'Xem video của bài',
  listen: 'Nghe bài phát thanh',
  transcript: 'Nội dung bản tin',
  source: article.source,
  allPictures: 'Xem đủ ảnh của bài',
  types: { article: 'Tin, bài' } satisfies Record<ContentType, string>,
  corrections: 'Đính chính, gỡ bài',
  correctionsDescription: 'Những điều đã đính chính và những bài đã gỡ.',
  /** `month` as yyyy-mm. */
  monthTitle: (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
  all: 'Tất cả tin, bài',
  full: 'Bản đầy đủ',
  short: 'Bản ngắn',
  months: 'Lưu trữ theo tháng',
} as const;
