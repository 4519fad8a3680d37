import type { Link, SiteInfo, ThemeLink } from '../../src/model/content.ts';

const toTheme = (code: string, shortTitle: string, title: string): ThemeLink => ({
  documentId: `theme${code}`.padEnd(24, '0'),
  code,
  title,
  shortTitle,
  slug: `chu-de-${code.replace('.', '-')}`,
  path: `#${code}`,
});

export const THEMES = [
  toTheme('1.1', 'Chủ trương, chính sách', 'Chủ trương, chính sách về xây dựng nông thôn mới'),
  toTheme('1.2', 'Phong trào thi đua', 'Phong trào thi đua xây dựng nông thôn mới'),
  toTheme('1.3', 'Người dân là chủ thể', 'Vai trò chủ thể của người dân'),
  toTheme('1.4', 'Nông nghiệp, nông thôn', 'Nông nghiệp – nông dân – nông thôn'),
  toTheme('1.5', 'Mô hình, cách làm hay', 'Xã, thôn, huyện đạt chuẩn; mô hình và cách làm hay'),
  toTheme('1.6', 'Chuyển đổi số, OCOP', 'Chuyển đổi số, OCOP và tiêu thụ nông sản'),
  toTheme('1.7', 'Ý kiến Nhân dân', 'Tâm tư, nguyện vọng, kiến nghị của Nhân dân'),
] as const;

export const toLink = (name: string, path: string | null = '#main'): Link => ({ name, path });

export const SITE: SiteInfo = {
  url: 'https://ntm.example.vn',
  name: 'Nông thôn mới Lào Cai',
  tagline: 'Chuyên trang tuyên truyền Chương trình mục tiêu quốc gia xây dựng nông thôn mới tỉnh Lào Cai',
  governingBody: 'Cơ quan chủ quản của trang mẫu',
  licenceLine: 'Giấy phép mẫu số 00/GP',
  responsiblePerson: 'Ban Biên tập',
  contact: 'Điện thoại: 000\nThư điện tử: toasoan@ntm.example.vn',
  hubUrls: [],
};
