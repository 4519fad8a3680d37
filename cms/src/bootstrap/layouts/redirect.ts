import type { Layout } from './layout';

export const redirectLayout: Layout = {
  mainField: 'from',
  sort: ['from', 'ASC'],
  list: ['from', 'targetType', 'targetDocumentId', 'updatedAt'],
  rows: [['from'], ['targetType', 'targetDocumentId']],
  fields: {
    from: {
      label: 'Địa chỉ cũ',
      help: 'Bắt đầu và kết thúc bằng gạch chéo, ví dụ /tin/duong-moi/. Phần mềm tự ghi khi đường dẫn đổi.',
    },
    targetType: { label: 'Loại nội dung', help: 'Loại của bài được dẫn tới.' },
    targetDocumentId: { label: 'Mã bài', help: 'Mã của bài được dẫn tới, lấy từ địa chỉ trang soạn bài.' },
  },
};
