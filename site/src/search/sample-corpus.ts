import type { SearchDocument } from './search-document.ts';

/** Documents for the tests of search. */

const sample: SearchDocument = {
  documentId: '',
  type: 'article',
  path: '',
  title: '',
  summary: 'Chuyện ở vùng cao.',
  bodyText: 'Bà con bàn bạc rồi cùng làm.',
  themes: [{ slug: 'ha-tang', title: 'Phát triển hạ tầng' }],
  localities: [],
  genre: { value: 'tin', label: 'Tin' },
  date: '2025-05-01T01:00:00.000Z',
  pictureSrc: null,
  demo: false,
};

export function toSampleDocument(documentId: string, changes: Partial<SearchDocument>): SearchDocument {
  return { ...sample, documentId, path: `/tin/${documentId}/`, title: documentId, ...changes };
}

export const corpus: readonly SearchDocument[] = [
  toSampleDocument('duong', {
    title: 'Mở lối lên bản',
    bodyText: 'Bà con hiến đất làm con đường bê tông lên bản.',
    date: '2026-03-09T01:30:00.000Z',
    pictureSrc: '/media/ab/card-50-50-240.jpg',
    demo: true,
  }),
  toSampleDocument('duong-dau', {
    title: 'Đương đầu bão lũ',
    summary: 'Đương đầu, đương sức với thiên tai.',
    bodyText: 'Người dân đương đầu với bão.',
    themes: [{ slug: 'moi-truong', title: 'Môi trường' }],
    genre: { value: 'bai', label: 'Bài viết' },
  }),
  toSampleDocument('duong-tinh', {
    title: 'Mẫu dương tính',
    bodyText: 'Kết quả dương tính ở một trại lợn.',
    date: '2024-12-31T18:00:00.000Z',
  }),
  toSampleDocument('thai-nien', {
    title: 'Chợ phiên vùng thấp',
    localities: [{ name: 'Xã Thái Niên', otherNames: ['Xã Bảo Thắng', 'Đình Bảng'] }],
  }),
  toSampleDocument('bao-thang', {
    title: 'Mùa quế mới',
    localities: [{ name: 'Xã Bảo Thắng', otherNames: ['Xã Thái Niên', 'Thị trấn Phố Lu'] }],
    date: '2026-07-01T01:00:00.000Z',
  }),
];
