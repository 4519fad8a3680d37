import { CONTENT_FIELDS, DESK_ROWS, TAGS } from './content-fields';
import type { Layout } from './layout';

export const exemplarLayout: Layout = {
  mainField: 'title',
  sort: ['updatedAt', 'DESC'],
  list: ['title', 'name', 'stage', 'firstPublishedAt'],
  rows: [
    ['title'],
    ['name', 'kind'],
    ['summary'],
    ['body'],
    ['cover'],
    ['achievements'],
    ['awards'],
    ['consent', 'consentDate'],
    ['organisation'],
    ...TAGS,
    ...DESK_ROWS,
  ],
  fields: {
    ...CONTENT_FIELDS,
    title: { label: 'Tiêu đề', help: 'Tối đa 200 ký tự. Nêu điều đáng học ở gương này.' },
    name: { label: 'Tên gương', help: 'Họ tên người hoặc tên tập thể được nêu gương. Bắt buộc khi đăng.' },
    kind: { label: 'Cá nhân hay tập thể', help: 'Một người, hoặc một hộ, tổ, chi hội, thôn, hợp tác xã.' },
    body: {
      label: 'Nội dung',
      help: 'Việc đã làm, cách làm, kết quả. Ảnh chèn trong bài cần mô tả và nguồn ảnh: ![mô tả](ảnh "chú thích | nguồn ảnh").',
    },
    achievements: {
      label: 'Thành tích',
      help: 'Những kết quả nói được bằng con số, hiện thành bảng. Kéo để đổi chỗ.',
    },
    awards: { label: 'Khen thưởng', help: 'Bằng khen, giấy khen, danh hiệu đã được trao.' },
    consent: {
      label: 'Đã đồng ý xuất hiện',
      help: 'Bật khi người được nêu, hoặc người đại diện tập thể, đã đồng ý cho đăng. Bắt buộc khi đăng; không hiện trên trang.',
    },
    consentDate: {
      label: 'Ngày đồng ý',
      help: 'Ngày người được nêu cho biết là đồng ý. Không hiện trên trang.',
    },
  },
};
