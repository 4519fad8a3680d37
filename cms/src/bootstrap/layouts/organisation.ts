import type { Layout } from './layout';

export const organisationLayout: Layout = {
  mainField: 'name',
  sort: ['name', 'ASC'],
  list: ['name', 'shortName', 'kind', 'validTo'],
  rows: [
    ['name'],
    ['shortName', 'kind'],
    ['slug', 'website'],
    ['validFrom', 'validTo'],
    ['successors', 'logo'],
  ],
  fields: {
    name: { label: 'Tên', help: 'Tên đầy đủ, chính thức của cơ quan.' },
    shortName: { label: 'Tên ngắn', help: 'Tên gọn để ghi trên thẻ bài; để trống thì dùng tên đầy đủ.' },
    slug: {
      label: 'Đường dẫn',
      help: 'Phần cuối của địa chỉ trang cơ quan. Chỉ gồm chữ thường không dấu, số và gạch nối.',
    },
    kind: {
      label: 'Loại cơ quan',
      help: 'Báo chí, Đảng, Nhà nước, Mặt trận và đoàn thể, hội hay đài truyền thanh cơ sở.',
    },
    validFrom: { label: 'Từ ngày', help: 'Ngày cơ quan bắt đầu mang tên này; để trống nếu có từ lâu.' },
    validTo: {
      label: 'Đến ngày',
      help: 'Ngày cuối cùng cơ quan còn mang tên này; để trống nếu còn đến nay.',
    },
    successors: {
      label: 'Cơ quan kế tục',
      help: 'Cơ quan nhận lại nhiệm vụ sau khi sáp nhập hay đổi tên.',
      shows: 'name',
    },
    website: { label: 'Trang thông tin', help: 'Địa chỉ đầy đủ, bắt đầu bằng https://.' },
    logo: { label: 'Biểu trưng', help: 'Ảnh vuông, nền trong hoặc trắng.' },
  },
};
