import { CONTENT_FIELDS, DESK_ROWS, TAGS } from './content-fields';
import type { Layout } from './layout';

export const articleLayout: Layout = {
  mainField: 'title',
  sort: ['updatedAt', 'DESC'],
  list: ['title', 'stage', 'firstPublishedAt'],
  rows: [
    ['title'],
    ['summary'],
    ['body'],
    ['cover'],
    ['genre', 'organisation'],
    ...TAGS,
    ['audio', 'transcript'],
    ['videoUrl'],
    ['related'],
    ...DESK_ROWS,
  ],
  fields: {
    ...CONTENT_FIELDS,
    title: { label: 'Tiêu đề', help: 'Tối đa 200 ký tự. Nói được điều chính của bài ngay từ đầu.' },
    body: {
      label: 'Nội dung',
      help: 'Toàn văn bài viết. Ảnh chèn trong bài cần mô tả và nguồn ảnh: ![mô tả](ảnh "chú thích | nguồn ảnh").',
    },
    genre: { label: 'Thể loại', help: 'Quyết định bài được trình bày thế nào.' },
    audio: { label: 'Bản phát thanh', help: 'Tệp âm thanh để bạn đọc nghe và loa truyền thanh tải về.' },
    transcript: { label: 'Lời bản phát thanh', help: 'Nguyên văn lời đọc, cho người không nghe được.' },
    videoUrl: {
      label: 'Địa chỉ video',
      help: 'Đường dẫn đầy đủ tới video, bắt đầu bằng https://. Trang chỉ dẫn tới, không nhúng.',
    },
    related: {
      label: 'Bài liên quan',
      help: 'Bài nên đọc tiếp; chỉ bài đã đăng mới hiện ra.',
      shows: 'title',
    },
  },
};
