import { formatDay } from '@ntm/shared';
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
  openFile: 'Mở tệp văn bản',
  allPictures: 'Xem đủ ảnh của bài',
  corrections: 'Đính chính, gỡ bài',
  correctionsDescription: 'Những điều đã đính chính và những bài đã gỡ.',
  /** `month` as yyyy-mm. */
  monthTitle: (month: string) => `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
  all: 'Tất cả nội dung',
  broadcasts: 'Phát thanh',
  broadcastsDescription:
    'Những bài phát thanh về xây dựng nông thôn mới ở Lào Cai, để nghe và để phát lại trên loa.',
  full: 'Bản đầy đủ',
  short: 'Bản ngắn',
  months: 'Lưu trữ theo tháng',
  currentPlaces: (kind: string) => `Địa phương: ${kind}`,
  formerPlaces: 'Địa phương trước khi sắp xếp',
} as const;
