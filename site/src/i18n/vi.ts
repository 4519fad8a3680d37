import { lowerFirst } from './lower-first.ts';

/** Every word that readers see and that the newsroom does not write. Grouped by where it stands. */

export const shell = {
  skip: 'Đến nội dung chính',
  nav: 'Chuyên mục',
  newest: 'Mới nhất',
  search: 'Tìm kiếm',
  footerNav: 'Về trang này',
  about: 'Giới thiệu',
  corrections: 'Đính chính',
  feeds: 'Nguồn tin RSS',
  top: 'Lên đầu trang',
  responsible: 'Chịu trách nhiệm nội dung:',
  breadcrumb: 'Vị trí trên trang',
  home: 'Trang chủ',
} as const;

/** What the small scripts say. */
export const controls = {
  saved: 'Bài đã lưu',
  savedEmpty: 'Chưa có bài nào. Bấm “Lưu bài” trên một bài để đọc lại sau; danh sách chỉ nằm trên máy này.',
  remove: 'Bỏ lưu',
  close: 'Đóng',
  display: 'Cỡ chữ, màu nền',
  save: 'Lưu bài',
  print: 'In bài',
  copy: 'Sao chép liên kết',
  copied: 'Đã sao chép',
  copyFailed: 'Trình duyệt không cho sao chép',
  share: 'Chia sẻ qua ứng dụng…',
  textSize: 'Cỡ chữ',
  smaller: 'Giảm cỡ chữ',
  larger: 'Tăng cỡ chữ',
  readAloud: { silent: 'Nghe máy đọc bài', speaking: 'Tạm dừng đọc', paused: 'Đọc tiếp' },
  readAloudStop: 'Thôi đọc',
  readAloudStatus: { silent: 'Đã thôi đọc', speaking: 'Máy đang đọc bài', paused: 'Đã tạm dừng đọc' },
  readAloudDone: 'Đã đọc hết bài',
} as const;

export const front = {
  description:
    'Tin, bài về xây dựng nông thôn mới ở Lào Cai: chủ trương, phong trào, cách làm hay và tiếng nói của người dân.',
  alsoNew: 'Tin, bài mới khác',
  newest: 'Mới nhất',
  all: {
    article: 'Xem tất cả tin, bài',
    exemplar: 'Xem tất cả gương điển hình',
    'ocop-product': 'Xem tất cả sản phẩm OCOP',
    'official-document': 'Xem tất cả văn bản',
  },
  corrections: 'Đính chính và gỡ bài',
  allCorrections: 'Xem tất cả',
  empty: 'Chưa có bài nào được đăng. Mời bạn quay lại sau.',
} as const;

export const lists = {
  archiveTitle: (name: string, page: number) => `${name} – tập lưu trữ số ${page}`,
  archiveDescription: (name: string, page: number) =>
    `${name} về xây dựng nông thôn mới ở Lào Cai: tập lưu trữ số ${page}.`,
  empty: 'Chưa có bài nào ở đây.',
  pager: 'Trang trước và sau',
  months: 'Tháng trước và sau',
  newer: 'Mới hơn',
  older: 'Cũ hơn',
  archivePage: (page: number) => `Tập lưu trữ số ${page}`,
} as const;

export const themes = {
  eyebrow: (code: string) => `Nội dung tuyên truyền ${code}`,
  planSource:
    'Kế hoạch tuyên truyền Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh Lào Cai năm 2022, mục II.',
  feed: 'Theo dõi chủ đề này qua RSS',
  feedName: (theme: string) => `Chủ đề: ${theme}`,
} as const;

export const article = {
  demo: 'Nội dung minh hoạ',
  published: 'Đăng',
  updated: 'Cập nhật',
  source: 'Nguồn:',
  credit: 'Ảnh:',
  languages: 'Đọc bằng tiếng dân tộc',
  original: 'Đọc bản tiếng Việt',
  translator: 'Người dịch:',
  allIn: (language: string) => `Mọi bài ${lowerFirst(language)}`,
  translationNote: (language: string) => `Bản ${lowerFirst(language)} của bài:`,
  corrections: 'Đính chính',
  gallery: 'Ảnh trong bài',
  galleryCount: (count: number) => `${count} ảnh`,
  videoAt: (host: string) => `Xem video trên ${host}`,
  videoNote: 'Mở ở trang khác; có thể tốn dung lượng 3G.',
  audio: 'Nghe bài phát thanh',
  audioIn: (language: string) => `Nghe bằng ${lowerFirst(language)}`,
  download: (size: string) => `Tải về (${size})`,
  transcript: 'Lời bài phát thanh',
  themes: 'Chủ đề',
  localities: 'Địa phương',
  movements: 'Phong trào',
  organisation: 'Cơ quan',
  tools: 'Công cụ đọc',
  share: 'Chia sẻ bài',
  facebook: 'Facebook',
  zalo: 'Zalo',
  email: 'Gửi thư',
  shareOn: (place: string) => `Chia sẻ qua ${place}`,
} as const;

export const notices = {
  title: 'Đính chính',
  description: 'Những chỗ toà soạn đã sửa sau khi đăng và những bài đã được gỡ.',
  intro:
    'Khi có sai sót, toà soạn sửa ngay trên bài, nói rõ đã sửa gì và ghi lại ở đây. Bài đã gỡ chỉ còn lại thông báo này; nội dung không còn trên trang.',
  correction: 'Đính chính',
  withdrawal: 'Đã gỡ bài',
  withdrawnTitle: 'Bài đã được gỡ',
  withdrawnAt: 'Gỡ lúc',
  withdrawnMore: 'Xem các thông báo đính chính và gỡ bài',
  address: 'Địa chỉ cũ:',
  feed: 'Theo dõi đính chính qua RSS',
  empty: 'Chưa có đính chính nào.',
} as const;

export const moved = {
  title: 'Bài đã chuyển địa chỉ',
  text: 'Bài này nay ở địa chỉ:',
} as const;

export const search = {
  title: 'Tìm kiếm',
  description:
    'Tìm tin, bài, gương điển hình, sản phẩm OCOP và văn bản về nông thôn mới Lào Cai theo từ, chủ đề, địa phương và năm.',
  label: 'Từ cần tìm',
  hint: 'Gõ có dấu hay không dấu đều được, ví dụ: duong ban, OCOP, nhà văn hóa.',
  submit: 'Tìm',
  filtersTitle: 'Lọc kết quả',
  withoutScript:
    'Tìm theo từ cần JavaScript. Không có JavaScript, bạn vẫn xem được theo chủ đề, địa phương và tháng dưới đây.',
  byTheme: 'Theo chủ đề',
  byPlace: 'Theo địa phương',
  allPlaces: 'Tất cả xã, phường, nay và trước đây',
  byMonth: 'Theo tháng',
  month: (month: number) => `Tháng ${month}`,
  newest: 'Xem tin, bài mới nhất',
} as const;

export const feeds = {
  title: 'Nguồn tin RSS',
  description: 'Địa chỉ RSS và JSON Feed của trang, cho người đọc và cho các cổng thông tin.',
  intro:
    'RSS giúp máy của bạn tự biết khi có bài mới: chép một địa chỉ dưới đây vào ứng dụng đọc tin. Báo, cổng thông tin và đài truyền thanh cơ sở dùng lại tin, bài xin ghi rõ nguồn.',
  all: 'Tất cả tin, bài',
  allNote: 'Toàn văn, 50 bài mới nhất.',
  short: 'Tất cả tin, bài – bản ngắn',
  shortNote: 'Chỉ có tên bài, tóm tắt, ngày và ảnh nhỏ; hợp với các cổng chỉ hiện danh sách.',
  broadcasts: 'Phát thanh',
  broadcastsNote: 'Các bài phát thanh, nghe được bằng ứng dụng podcast; tiện cho đài truyền thanh cơ sở.',
  corrections: 'Đính chính và gỡ bài',
  correctionsNote: 'Nơi nào đăng lại tin, bài nên theo dõi nguồn này để sửa hoặc gỡ theo.',
  opml: 'Tất cả các nguồn trong một tệp (OPML)',
  opmlNote: 'Nhập vào ứng dụng đọc tin để theo dõi mọi chủ đề một lần.',
  byType: 'Theo loại nội dung',
  byTheme: 'Theo chủ đề',
  otherPlaces:
    'Mỗi cơ quan và mỗi địa phương đã có bài cũng có nguồn riêng; địa chỉ nằm trên trang của nơi ấy và trong tệp OPML.',
  columns: { full: 'Toàn văn', json: 'JSON', short: 'Bản ngắn' },
} as const;

export const notFound = {
  title: 'Không có trang này',
  text: 'Địa chỉ có thể đã gõ nhầm, hoặc trang không còn. Mời bạn tìm bằng vài từ trong tên bài, hoặc xem theo chủ đề.',
  newest: 'Tin, bài mới đăng',
} as const;
