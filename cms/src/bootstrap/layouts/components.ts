import type { Layout } from './layout';

export const figureLayout: Layout = {
  mainField: 'alt',
  sort: ['id', 'ASC'],
  rows: [['image'], ['alt'], ['caption'], ['credit']],
  fields: {
    image: { label: 'Ảnh', help: 'Chọn từ thư viện hoặc tải lên; nên rộng từ 1600 điểm ảnh.' },
    alt: {
      label: 'Mô tả ảnh',
      help: 'Ảnh có gì, cho người không nhìn thấy ảnh. Để trống thì dùng mô tả trong thư viện. Bắt buộc khi đăng.',
    },
    caption: { label: 'Chú thích', help: 'Dòng chữ dưới ảnh.' },
    credit: { label: 'Nguồn ảnh', help: 'Người chụp hoặc nơi cho phép dùng. Bắt buộc khi đăng.' },
  },
};

export const sourceLayout: Layout = {
  mainField: 'name',
  sort: ['id', 'ASC'],
  rows: [['name', 'url']],
  fields: {
    name: {
      label: 'Tên nguồn',
      help: 'Tên báo, trang hoặc cơ quan, ví dụ: Cổng Thông tin điện tử tỉnh Lào Cai.',
    },
    url: { label: 'Địa chỉ bài gốc', help: 'Đường dẫn đầy đủ, bắt đầu bằng https://.' },
  },
};

export const translationLayout: Layout = {
  mainField: 'title',
  sort: ['id', 'ASC'],
  rows: [['language', 'translator'], ['title'], ['summary'], ['body'], ['audio']],
  fields: {
    language: { label: 'Ngôn ngữ', help: 'Mỗi ngôn ngữ một bản.' },
    title: { label: 'Tiêu đề', help: 'Tiêu đề bằng ngôn ngữ này. Bắt buộc khi đăng.' },
    summary: { label: 'Sapo', help: 'Tóm tắt bằng ngôn ngữ này.' },
    body: { label: 'Nội dung', help: 'Toàn văn bằng ngôn ngữ này; để trống nếu chỉ có bản đọc.' },
    audio: { label: 'Bản đọc', help: 'Tệp âm thanh đọc bằng ngôn ngữ này.' },
    translator: { label: 'Người dịch, người đọc', help: 'Tên ghi dưới bản này.' },
  },
};

export const recognitionLayout: Layout = {
  mainField: 'level',
  sort: ['id', 'ASC'],
  rows: [
    ['level', 'year'],
    ['criteria', 'authority'],
    ['decisionNumber', 'decisionDate'],
    ['revokedOn', 'note'],
  ],
  fields: {
    level: { label: 'Danh hiệu', help: 'Danh hiệu được công nhận.' },
    criteria: { label: 'Bộ tiêu chí', help: 'Văn bản quy định bộ tiêu chí được áp dụng.' },
    authority: { label: 'Cơ quan công nhận', help: 'Nơi ra quyết định.' },
    decisionNumber: { label: 'Số quyết định', help: 'Số và ký hiệu của quyết định.' },
    decisionDate: { label: 'Ngày quyết định', help: 'Ngày ký quyết định.' },
    year: { label: 'Năm', help: 'Năm đạt danh hiệu.' },
    revokedOn: { label: 'Ngày thu hồi', help: 'Chỉ điền khi danh hiệu đã bị thu hồi.' },
    note: { label: 'Ghi chú', help: 'Điều bạn đọc cần biết thêm.' },
  },
};
