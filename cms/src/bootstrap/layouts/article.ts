import type { Layout } from './layout';

export const articleLayout: Layout = {
  mainField: 'title',
  sort: ['updatedAt', 'DESC'],
  list: ['title', 'stage', 'firstPublishedAt'],
  rows: [
    ['title'],
    ['summary'],
    ['body'],
    ['cover'],
    ['genre', 'organisation'],
    ['themes', 'localities'],
    ['authors', 'movements'],
    ['source'],
    ['gallery'],
    ['audio', 'transcript'],
    ['videoUrl'],
    ['related'],
    ['translations'],
    ['slug', 'stage'],
    ['publishAt', 'demo'],
    ['firstPublishedAt', 'revisedAt'],
  ],
  fields: {
    title: { label: 'Tiêu đề', help: 'Tối đa 200 ký tự. Nói được điều chính của bài ngay từ đầu.' },
    summary: {
      label: 'Sapo',
      help: 'Hai, ba câu tóm tắt, tối đa 500 ký tự. Hiện dưới tiêu đề, trong danh sách, RSS và khi chia sẻ.',
    },
    body: {
      label: 'Nội dung',
      help: 'Toàn văn bài viết. Ảnh chèn trong bài cần mô tả và nguồn ảnh: ![mô tả](ảnh "chú thích | nguồn ảnh").',
    },
    cover: { label: 'Ảnh đại diện', help: 'Ảnh đầu bài, cũng là ảnh trong danh sách và khi chia sẻ.' },
    genre: { label: 'Thể loại', help: 'Quyết định bài được trình bày thế nào.' },
    organisation: {
      label: 'Cơ quan',
      help: 'Cơ quan chịu trách nhiệm về bài. Bắt buộc khi đăng.',
      shows: 'name',
    },
    themes: {
      label: 'Chủ đề',
      help: 'Một hoặc nhiều trong bảy nội dung của kế hoạch. Bắt buộc khi đăng.',
      shows: 'shortTitle',
    },
    localities: {
      label: 'Địa phương',
      help: 'Nơi bài nói tới, theo tên gọi vào thời điểm đó. Bắt buộc khi đăng.',
      shows: 'label',
    },
    authors: {
      label: 'Tác giả',
      help: 'Theo thứ tự ghi ở chân bài. Cần tác giả hoặc nguồn tin để đăng.',
      shows: 'name',
    },
    movements: {
      label: 'Phong trào',
      help: 'Phong trào hoặc cuộc vận động mà bài gắn với, nếu có.',
      shows: 'name',
    },
    source: { label: 'Nguồn tin', help: 'Điền khi bài lấy lại từ nơi khác.' },
    gallery: { label: 'Bộ ảnh', help: 'Các ảnh khác của bài, hiện theo thứ tự này. Kéo để đổi chỗ.' },
    audio: { label: 'Bản phát thanh', help: 'Tệp âm thanh để bạn đọc nghe và loa truyền thanh tải về.' },
    transcript: { label: 'Lời bản phát thanh', help: 'Nguyên văn lời đọc, cho người không nghe được.' },
    videoUrl: {
      label: 'Địa chỉ video',
      help: 'Đường dẫn đầy đủ tới video, bắt đầu bằng https://. Trang chỉ dẫn tới, không nhúng.',
    },
    related: {
      label: 'Bài liên quan',
      help: 'Bài nên đọc tiếp; chỉ bài đã đăng mới hiện ra.',
      shows: 'title',
    },
    translations: {
      label: 'Bản tiếng dân tộc',
      help: 'Bản dịch hoặc bản đọc bằng tiếng Mông, Dao, Tày, Giáy, Nùng.',
    },
    slug: {
      label: 'Đường dẫn',
      help: 'Phần cuối của địa chỉ bài. Để trống thì lấy từ tiêu đề; đổi sau khi đăng thì địa chỉ cũ tự dẫn tới địa chỉ mới.',
    },
    stage: {
      label: 'Bước duyệt',
      help: 'Bản nháp đang ở bước nào. Không quyết định bài đã lên trang hay chưa.',
    },
    publishAt: { label: 'Hẹn giờ đăng', help: 'Ghi lại giờ dự định đăng. Bài không tự đăng theo giờ này.' },
    demo: { label: 'Nội dung minh hoạ', help: 'Bật để bạn đọc thấy dòng “Nội dung minh hoạ” trên bài.' },
    firstPublishedAt: {
      label: 'Đăng lần đầu',
      help: 'Tự ghi khi bài lên trang lần đầu và không đổi nữa.',
      readOnly: true,
    },
    revisedAt: {
      label: 'Cập nhật lần cuối',
      help: 'Tự ghi khi đăng lại với thay đổi mà bạn đọc thấy được.',
      readOnly: true,
    },
  },
};
