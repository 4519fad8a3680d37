import type { Layout } from './layout';

export const authorLayout: Layout = {
  mainField: 'name',
  sort: ['name', 'ASC'],
  list: ['name', 'role', 'organisation', 'updatedAt'],
  rows: [['name', 'role'], ['organisation', 'slug'], ['bio'], ['photo', 'account']],
  fields: {
    name: { label: 'Tên', help: 'Tên hoặc bút danh như ghi ở chân bài.' },
    slug: {
      label: 'Đường dẫn',
      help: 'Phần cuối của địa chỉ trang tác giả. Chỉ gồm chữ thường không dấu, số và gạch nối.',
    },
    organisation: { label: 'Cơ quan', help: 'Nơi tác giả công tác.', shows: 'name' },
    role: { label: 'Công việc', help: 'Phóng viên, biên tập viên, cộng tác viên, phát thanh viên…' },
    photo: { label: 'Ảnh', help: 'Ảnh chân dung, hiện trên trang tác giả.' },
    bio: { label: 'Giới thiệu', help: 'Vài câu về tác giả, hiện trên trang tác giả.' },
    account: {
      label: 'Tài khoản toà soạn',
      help: 'Tài khoản đăng nhập của tác giả, nếu có. Không hiện trên trang.',
      shows: 'email',
    },
  },
};
