import type { Layout } from './layout';

export const movementLayout: Layout = {
  mainField: 'name',
  sort: ['name', 'ASC'],
  list: ['name', 'slug', 'updatedAt'],
  rows: [['name'], ['slug'], ['description']],
  fields: {
    name: { label: 'Tên', help: 'Tên đầy đủ của phong trào hoặc cuộc vận động, không cần ngoặc kép.' },
    slug: {
      label: 'Đường dẫn',
      help: 'Phần cuối của địa chỉ trang phong trào. Chỉ gồm chữ thường không dấu, số và gạch nối.',
    },
    description: { label: 'Giới thiệu', help: 'Ai phát động, nhằm mục đích gì.' },
  },
};
