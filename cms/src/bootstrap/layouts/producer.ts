import type { Layout } from './layout';

export const producerLayout: Layout = {
  mainField: 'name',
  sort: ['name', 'ASC'],
  list: ['name', 'kind', 'locality', 'updatedAt'],
  rows: [['name'], ['kind', 'slug'], ['locality', 'address'], ['phone', 'website']],
  fields: {
    name: { label: 'Tên', help: 'Tên đầy đủ, ví dụ: Hợp tác xã Nông nghiệp Thái Niên.' },
    slug: {
      label: 'Đường dẫn',
      help: 'Phần cuối của địa chỉ trang nhà sản xuất. Chỉ gồm chữ thường không dấu, số và gạch nối.',
    },
    kind: {
      label: 'Loại nhà sản xuất',
      help: 'Hợp tác xã, doanh nghiệp, tổ hợp tác hay hộ sản xuất.',
    },
    locality: { label: 'Địa phương', help: 'Nơi đặt cơ sở sản xuất.', shows: 'label' },
    address: { label: 'Địa chỉ', help: 'Thôn, đường, số nhà; hiện trên trang.' },
    phone: { label: 'Điện thoại', help: 'Số để bạn đọc liên hệ mua hàng; hiện trên trang.' },
    website: { label: 'Trang thông tin', help: 'Địa chỉ đầy đủ, bắt đầu bằng https://.' },
  },
};
