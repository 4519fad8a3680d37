import { CONTENT_FIELDS, DESK_ROWS, TAGS } from './content-fields';
import type { Layout } from './layout';

export const ocopProductLayout: Layout = {
  mainField: 'name',
  sort: ['updatedAt', 'DESC'],
  list: ['name', 'group', 'stage', 'firstPublishedAt'],
  rows: [
    ['name'],
    ['summary'],
    ['body'],
    ['cover'],
    ['producer', 'group'],
    ['ratings'],
    ['packaging', 'price'],
    ['certifications'],
    ['traceabilityUrl'],
    ['shopLinks'],
    ['organisation'],
    ...TAGS,
    ...DESK_ROWS,
  ],
  fields: {
    ...CONTENT_FIELDS,
    name: {
      label: 'Tên sản phẩm',
      help: 'Tên ghi trong quyết định công nhận, tối đa 200 ký tự. Cũng là tiêu đề của trang.',
    },
    body: {
      label: 'Nội dung',
      help: 'Sản phẩm có gì riêng, làm ra thế nào. Ảnh chèn trong bài cần mô tả và nguồn ảnh: ![mô tả](ảnh "chú thích | nguồn ảnh").',
    },
    producer: {
      label: 'Nhà sản xuất',
      help: 'Nơi làm ra sản phẩm; nếu chưa có trong danh mục, hãy nhờ biên tập viên thêm. Bắt buộc khi đăng.',
      shows: 'name',
    },
    group: { label: 'Nhóm sản phẩm', help: 'Nhóm theo Chương trình OCOP. Bắt buộc khi đăng.' },
    ratings: {
      label: 'Xếp hạng OCOP',
      help: 'Mỗi quyết định một mục, giữ cả những lần trước: trang tự biết hạng nào còn hiệu lực. Bắt buộc khi đăng.',
    },
    packaging: { label: 'Quy cách đóng gói', help: 'Ví dụ: hộp 200 g, chai 500 ml.' },
    price: { label: 'Giá tham khảo', help: 'Ghi kèm đơn vị, ví dụ: 120.000 đồng/hộp.' },
    certifications: {
      label: 'Chứng nhận khác',
      help: 'VietGAP, hữu cơ, chỉ dẫn địa lý…, mỗi chứng nhận một dòng.',
    },
    traceabilityUrl: {
      label: 'Địa chỉ truy xuất nguồn gốc',
      help: 'Đường dẫn đầy đủ, bắt đầu bằng https://.',
    },
    shopLinks: { label: 'Nơi bán', help: 'Gian hàng trên mạng để bạn đọc đặt mua.' },
  },
};
