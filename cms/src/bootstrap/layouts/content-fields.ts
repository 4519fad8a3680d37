import type { FieldWords } from './layout';

/** Rows of the form that every content type has between its own fields and what the desk keeps for itself. */
export const TAGS = [
  ['themes', 'localities'],
  ['authors', 'movements'],
  ['source'],
  ['gallery'],
] as const satisfies string[][];

/** Rows at the end of every content type's form. */
export const DESK_ROWS = [
  ['translations'],
  ['slug', 'stage'],
  ['publishAt', 'demo'],
  ['firstPublishedAt', 'revisedAt'],
] as const satisfies string[][];

/** Words for the fields that every content type has. */
export const CONTENT_FIELDS = {
  summary: {
    label: 'Sapo',
    help: 'Hai, ba câu tóm tắt, tối đa 500 ký tự. Hiện dưới tiêu đề, trong danh sách, RSS và khi chia sẻ.',
  },
  cover: { label: 'Ảnh đại diện', help: 'Ảnh đầu trang, cũng là ảnh trong danh sách và khi chia sẻ.' },
  organisation: {
    label: 'Cơ quan',
    help: 'Cơ quan chịu trách nhiệm về nội dung này. Bắt buộc khi đăng.',
    shows: 'name',
  },
  themes: {
    label: 'Chủ đề',
    help: 'Một hoặc nhiều trong bảy nội dung của kế hoạch. Bắt buộc khi đăng.',
    shows: 'shortTitle',
  },
  localities: {
    label: 'Địa phương',
    help: 'Nơi được nói tới, theo tên gọi vào thời điểm đó. Bắt buộc khi đăng.',
    shows: 'label',
  },
  authors: {
    label: 'Tác giả',
    help: 'Theo thứ tự ghi ở cuối trang. Cần tác giả hoặc nguồn tin để đăng.',
    shows: 'name',
  },
  movements: {
    label: 'Phong trào',
    help: 'Phong trào hoặc cuộc vận động có liên quan, nếu có.',
    shows: 'name',
  },
  source: { label: 'Nguồn tin', help: 'Điền khi nội dung lấy lại từ nơi khác.' },
  gallery: { label: 'Bộ ảnh', help: 'Các ảnh khác, hiện theo thứ tự này. Kéo để đổi chỗ.' },
  translations: {
    label: 'Bản tiếng dân tộc',
    help: 'Bản dịch hoặc bản đọc bằng tiếng Mông, Dao, Tày, Giáy, Nùng.',
  },
  slug: {
    label: 'Đường dẫn',
    help: 'Phần cuối của địa chỉ trang. Để trống thì lấy từ tên hoặc tiêu đề; đổi sau khi đăng thì địa chỉ cũ tự dẫn tới địa chỉ mới.',
  },
  stage: {
    label: 'Bước duyệt',
    help: 'Bản nháp đang ở bước nào. Đổi bằng các nút ở ô “Duyệt bài” bên phải.',
    readOnly: true,
  },
  publishAt: {
    label: 'Hẹn giờ đăng',
    help: 'Theo giờ Hà Nội. Đặt bằng nút “Hẹn giờ đăng” ở ô “Duyệt bài” bên phải; đến giờ bài tự lên trang, không sớm hơn.',
    readOnly: true,
  },
  demo: { label: 'Nội dung minh hoạ', help: 'Bật để bạn đọc thấy dòng “Nội dung minh hoạ”.' },
  firstPublishedAt: {
    label: 'Đăng lần đầu',
    help: 'Tự ghi khi lên trang lần đầu và không đổi nữa.',
    readOnly: true,
  },
  revisedAt: {
    label: 'Cập nhật lần cuối',
    help: 'Tự ghi khi đăng lại với thay đổi mà bạn đọc thấy được.',
    readOnly: true,
  },
} as const satisfies Record<string, FieldWords>;
