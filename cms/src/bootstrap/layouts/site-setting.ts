import type { Layout } from './layout';

export const siteSettingLayout: Layout = {
  mainField: 'name',
  sort: ['name', 'ASC'],
  list: ['name', 'updatedAt'],
  rows: [
    ['name'],
    ['tagline'],
    ['governingBody', 'responsiblePerson'],
    ['licenceLine'],
    ['contact'],
    ['hubUrls'],
  ],
  fields: {
    name: { label: 'Tên trang', help: 'Hiện ở đầu mọi trang và trong RSS.' },
    tagline: { label: 'Dòng giới thiệu', help: 'Một câu ngắn dưới tên trang.' },
    governingBody: { label: 'Cơ quan chủ quản', help: 'Hiện ở chân mọi trang.' },
    licenceLine: { label: 'Giấy phép', help: 'Số, ngày và nơi cấp giấy phép, hiện ở chân mọi trang.' },
    responsiblePerson: {
      label: 'Người chịu trách nhiệm',
      help: 'Họ tên và chức danh, hiện ở chân mọi trang.',
    },
    contact: { label: 'Liên hệ', help: 'Địa chỉ, điện thoại, thư điện tử của toà soạn, mỗi thứ một dòng.' },
    hubUrls: {
      label: 'Trạm báo tin RSS',
      help: 'Danh sách JSON địa chỉ các trạm WebSub: ["https://…"]. Để [] nếu không dùng.',
    },
  },
};
