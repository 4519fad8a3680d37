/** One address of every kind of page that the public site has, on the sample content. */
export const PAGE_TYPES = {
  'the front page': '/',
  'the newest stories': '/tin/',
  'a page of the archive': '/tin/trang/1/',
  'a story': '/tin/con-duong-qua-ba-mua-mua/',
  'a story with a correction': '/tin/san-nong-san-tren-chiec-dien-thoai/',
  'a photo story': '/tin/cho-phien-mua-tam-giac-mach/',
  'a story with a video': '/tin/video-ruong-bac-thang-ke-chuyen-bon-mua/',
  'a story to listen to': '/tin/ban-tin-giu-nguon-nuoc-sach/',
  'a story in a minority language': '/tin/ban-tin-giu-nguon-nuoc-sach/hmn/',
  'an exemplar': '/guong-dien-hinh/nguoi-nho-tung-goc-cay-dau-nguon/',
  'a product': '/ocop/mien-dong-ben-lau/',
  'an official document': '/van-ban/de-an-01-da-tu/',
  'a withdrawn story': '/tin/lich-chieu-phim-luu-dong-thang-muoi/',
  'a theme': '/chu-de/mo-hinh-cach-lam-hay/',
  "a page of a theme's archive": '/chu-de/mo-hinh-cach-lam-hay/trang/1/',
  'the search page': '/tim-kiem/',
  'an answered search': '/tim-kiem/?q=duong',
  'the list of feeds': '/rss/',
  'the corrections': '/dinh-chinh/',
  'the page about the site': '/gioi-thieu/',
  'the page for what is not there': '/404.html',
} as const;

/** Their names and addresses, for `it.for`. */
export const PAGES = Object.entries(PAGE_TYPES);

/** A narrow phone, and a desk. */
export const WIDTHS = [360, 1280] as const;
