import type { Layout } from './layout';

export const themeLayout: Layout = {
  mainField: 'shortTitle',
  sort: ['order', 'ASC'],
  list: ['code', 'shortTitle', 'title', 'updatedAt'],
  rows: [['title'], ['shortTitle', 'slug'], ['description'], ['code', 'order']],
  fields: {
    code: { label: 'Mã', help: 'Số của nội dung trong mục II.1 của kế hoạch, từ 1.1 đến 1.7.' },
    title: { label: 'Tên đầy đủ', help: 'Tên chủ đề theo lời của kế hoạch, hiện ở đầu trang chủ đề.' },
    shortTitle: { label: 'Tên ngắn', help: 'Vài chữ, dùng ở thanh mục, thẻ bài và ô chọn.' },
    slug: {
      label: 'Đường dẫn',
      help: 'Phần cuối của địa chỉ trang chủ đề. Chỉ gồm chữ thường không dấu, số và gạch nối.',
    },
    description: { label: 'Giới thiệu', help: 'Điều kế hoạch nói về nội dung này, hiện trên trang chủ đề.' },
    order: { label: 'Thứ tự', help: 'Số nhỏ đứng trước.' },
  },
};
