import type { Layout } from './layout';

export const localityLayout: Layout = {
  mainField: 'label',
  sort: ['label', 'ASC'],
  list: ['label', 'kind', 'validFrom', 'validTo'],
  rows: [
    ['name', 'kind'],
    ['label', 'slug'],
    ['code', 'parent'],
    ['validFrom', 'validTo'],
    ['successors'],
    ['aliases'],
    ['recognitions'],
  ],
  fields: {
    code: {
      label: 'Mã đơn vị',
      help: 'Mã hành chính của Nhà nước; có thể được dùng lại, nên luôn đi cùng ngày bắt đầu. Thôn không có mã: để trống, phần mềm tự ghi.',
    },
    name: { label: 'Tên', help: 'Tên kèm loại đơn vị: Xã Bảo Thắng.' },
    label: {
      label: 'Tên để chọn',
      help: 'Tên không thể nhầm với nơi khác: Xã Thái Niên, huyện Bảo Thắng (đến 30/6/2025). Để trống thì phần mềm tự ghi.',
    },
    kind: { label: 'Loại đơn vị', help: 'Tỉnh, huyện, xã, phường, thị trấn hay thôn.' },
    slug: {
      label: 'Đường dẫn',
      help: 'Phần cuối của địa chỉ trang địa phương. Để trống thì phần mềm tự ghi từ tên.',
    },
    parent: {
      label: 'Thuộc',
      help: 'Đơn vị cấp trên trực tiếp trong cùng thời kỳ. Thôn thì chọn xã, phường hoặc thị trấn.',
      shows: 'label',
    },
    validFrom: { label: 'Từ ngày', help: 'Ngày đơn vị được lập; để trống nếu có từ lâu.' },
    validTo: { label: 'Đến ngày', help: 'Ngày cuối cùng đơn vị còn tồn tại; để trống nếu còn đến nay.' },
    successors: {
      label: 'Đơn vị thay thế',
      help: 'Các đơn vị mới nhận địa bàn này. Trang của chúng cũng liệt kê tin bài cũ.',
      shows: 'label',
    },
    aliases: {
      label: 'Tên gọi khác',
      help: 'Danh sách JSON các cách viết khác để tìm kiếm nhận ra: ["Sa Pa", "Sapa"].',
    },
    recognitions: {
      label: 'Công nhận',
      help: 'Các lần được công nhận danh hiệu nông thôn mới, kể cả đã bị thu hồi.',
    },
  },
};
