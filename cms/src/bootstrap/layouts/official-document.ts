import { CONTENT_FIELDS, DESK_ROWS, TAGS } from './content-fields';
import type { Layout } from './layout';

export const officialDocumentLayout: Layout = {
  mainField: 'title',
  sort: ['issuedOn', 'DESC'],
  list: ['number', 'title', 'kind', 'issuedOn'],
  rows: [
    ['title'],
    ['number', 'kind'],
    ['issuedOn', 'issuer'],
    ['summary'],
    ['body'],
    ['file'],
    ['cover'],
    ['organisation'],
    ...TAGS,
    ...DESK_ROWS,
  ],
  fields: {
    ...CONTENT_FIELDS,
    title: { label: 'Tên văn bản', help: 'Trích yếu nội dung, tối đa 200 ký tự.' },
    number: { label: 'Số và ký hiệu', help: 'Như ghi trên văn bản, ví dụ: 150/KH-UBND. Bắt buộc khi đăng.' },
    kind: { label: 'Loại văn bản', help: 'Nghị quyết, chỉ thị, đề án, kế hoạch, quyết định hay hướng dẫn.' },
    issuedOn: { label: 'Ngày ban hành', help: 'Ngày ký ghi trên văn bản. Bắt buộc khi đăng.' },
    issuer: {
      label: 'Cơ quan ban hành',
      help: 'Như ghi trên văn bản, ví dụ: Uỷ ban nhân dân tỉnh Lào Cai. Bắt buộc khi đăng.',
    },
    body: {
      label: 'Nội dung',
      help: 'Toàn văn hoặc phần chính của văn bản. Cần nội dung hoặc tệp văn bản để đăng.',
    },
    file: { label: 'Tệp văn bản', help: 'Bản PDF để bạn đọc tải về.' },
  },
};
