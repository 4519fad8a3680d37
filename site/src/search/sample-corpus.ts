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
  label: { value: 'tin', label: 'Tin' },
  stars: null,
  date: '2025-05-01T01:00:00.000Z',
  pictureSrc: null,
  demo: false,
};

export function toSampleDocument(documentId: string, changes: Partial<SearchDocument>): SearchDocument {
  return { ...sample, documentId, path: `/tin/${documentId}/`, title: documentId, ...changes };
}

const THAI_NIEN = 'Xã Thái Niên, huyện Bảo Thắng (đến 30/6/2025)';

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
    label: { value: 'bai', label: 'Bài viết' },
  }),
  toSampleDocument('duong-tinh', {
    title: 'Mẫu dương tính',
    bodyText: 'Kết quả dương tính ở một trại lợn.',
    date: '2024-12-31T18:00:00.000Z',
  }),
  toSampleDocument('thai-nien', {
    title: 'Chợ phiên vùng thấp',
    localities: [
      {
        name: 'Xã Thái Niên',
        otherNames: ['Xã Bảo Thắng', 'Đình Bảng'],
        within: [THAI_NIEN, 'Xã Bảo Thắng'],
      },
    ],
  }),
  toSampleDocument('bao-thang', {
    title: 'Mùa quế mới',
    localities: [
      { name: 'Xã Bảo Thắng', otherNames: ['Xã Thái Niên', 'Thị trấn Phố Lu'], within: ['Xã Bảo Thắng'] },
    ],
    date: '2026-07-01T01:00:00.000Z',
  }),
  toSampleDocument('de-an', {
    type: 'official-document',
    path: '/van-ban/de-an/',
    title: 'Đề án nông thôn mới',
    bodyText: '01-ĐA/TU\nTỉnh ủy\nNội dung đề án.',
    label: { value: 'de-an', label: 'Đề án' },
    themes: [],
    date: '2023-01-02T01:00:00.000Z',
  }),
  toSampleDocument('ke-hoach', {
    type: 'official-document',
    path: '/van-ban/ke-hoach/',
    title: 'Kế hoạch tuyên truyền',
    bodyText: '112/KH-UBND\nỦy ban nhân dân tỉnh\nThực hiện Đề án 01-ĐA/TU.',
    label: { value: 'ke-hoach', label: 'Kế hoạch' },
    themes: [],
    date: '2023-03-04T01:00:00.000Z',
  }),
  toSampleDocument('lich', {
    title: 'Lịch sinh hoạt',
    summary: 'Đa số đã tu sửa nhà, đa dạng.',
    bodyText: 'Ngày 01 đã tự tu sửa, da tu.',
    themes: [],
    date: '2023-05-06T01:00:00.000Z',
  }),
  toSampleDocument('che', {
    type: 'ocop-product',
    path: '/ocop/che/',
    title: 'Chè Shan',
    bodyText: 'Hái tay ở vùng cao.',
    label: { value: 'do-uong', label: 'Đồ uống' },
    stars: 4,
    themes: [],
    date: '2023-07-08T01:00:00.000Z',
  }),
  toSampleDocument('mat-ong', {
    type: 'ocop-product',
    path: '/ocop/mat-ong/',
    title: 'Mật ong',
    bodyText: 'Hạng sao đã hết hạn.',
    label: { value: 'thuc-pham', label: 'Thực phẩm' },
    themes: [],
    date: '2023-09-10T01:00:00.000Z',
  }),
  toSampleDocument('nguoi-tot', {
    type: 'exemplar',
    path: '/guong-dien-hinh/nguoi-tot/',
    title: 'Người mở lối',
    label: { value: 'ca-nhan', label: 'Cá nhân' },
    themes: [],
    date: '2023-11-12T01:00:00.000Z',
  }),
];
