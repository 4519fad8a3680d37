import { formatDay, type ContentType } from '@ntm/shared';
import { toDecisionName } from './to-decision-name.ts';

/** What the lists and pages of each content type are called. */
interface SectionWords {
  /** In the navigation and in breadcrumbs. */
  readonly name: string;
  /** Headline of the list. */
  readonly title: string;
  readonly intro?: string;
  readonly description: string;
  readonly empty: string;
  /** For people who wonder whether what they read is real. */
  readonly demoNote: string;
  /** Name of the facts at the end of a page. */
  readonly facts: string;
  readonly related: string;
}

export const sections: Readonly<Record<ContentType, SectionWords>> = {
  article: {
    name: 'Tin, bài',
    title: 'Tin, bài mới nhất',
    description: 'Tin, bài mới về xây dựng nông thôn mới ở Lào Cai.',
    empty: 'Chưa có bài nào được đăng. Mời bạn quay lại sau.',
    demoNote: 'Bài này được viết để minh hoạ cách trình bày, không phải tin thật.',
    facts: 'Thông tin bài viết',
    related: 'Bài liên quan',
  },
  exemplar: {
    name: 'Gương điển hình',
    title: 'Gương điển hình',
    intro:
      'Những người, những tập thể làm được việc hay trong xây dựng nông thôn mới: họ là ai, đã làm gì, kết quả ra sao.',
    description: 'Cá nhân, tập thể điển hình trong xây dựng nông thôn mới ở Lào Cai.',
    empty: 'Chưa có gương điển hình nào được giới thiệu ở đây. Mời bạn quay lại sau.',
    demoNote: 'Gương này được viết để minh hoạ cách trình bày; không có người thật, việc thật.',
    facts: 'Thông tin bài viết',
    related: 'Bài liên quan',
  },
  'ocop-product': {
    name: 'Sản phẩm OCOP',
    title: 'Sản phẩm OCOP',
    intro:
      'Sản phẩm của chương trình Mỗi xã một sản phẩm: hạng sao đang có hiệu lực, nơi làm ra, truy xuất nguồn gốc và chỗ mua.',
    description: 'Sản phẩm OCOP của Lào Cai: hạng sao, chủ thể sản xuất, truy xuất nguồn gốc và nơi mua.',
    empty: 'Chưa có sản phẩm nào được giới thiệu ở đây. Mời bạn quay lại sau.',
    demoNote: 'Sản phẩm này được đặt ra để minh hoạ cách trình bày; không có sản phẩm thật, hạng sao thật.',
    facts: 'Thông tin về trang này',
    related: 'Bài liên quan',
  },
  'official-document': {
    name: 'Văn bản',
    title: 'Văn bản',
    intro: 'Nghị quyết, chỉ thị, đề án, kế hoạch, quyết định và hướng dẫn về xây dựng nông thôn mới.',
    description:
      'Văn bản chỉ đạo, hướng dẫn về xây dựng nông thôn mới ở Lào Cai: số, ngày, nơi ban hành và tệp tải về.',
    empty: 'Chưa có văn bản nào được đăng ở đây. Mời bạn quay lại sau.',
    demoNote: 'Văn bản này được đặt ra để minh hoạ cách trình bày, không phải văn bản thật.',
    facts: 'Thông tin về trang này',
    related: 'Bài liên quan',
  },
};

export const exemplarWords = {
  who: 'Gương điển hình',
  achievements: 'Những con số',
  awards: 'Khen thưởng',
} as const;

export const productWords = {
  stars: (stars: number) => `OCOP ${stars} sao`,
  rating: 'Hạng sao',
  noRating: 'Hiện không có hạng sao còn hiệu lực.',
  decision: toDecisionName,
  decisionName: 'Quyết định',
  decidedOn: 'Ngày công nhận',
  authority: 'Nơi công nhận',
  expiresOn: 'Có hiệu lực đến',
  unlimited: 'Quyết định không ghi thời hạn',
  history: 'Các lần công nhận trước',
  formerly: (stars: number) => `Từng đạt ${stars} sao`,
  producer: 'Chủ thể sản xuất',
  address: 'Địa chỉ',
  phone: 'Điện thoại',
  about: 'Về sản phẩm',
  group: 'Nhóm sản phẩm',
  packaging: 'Quy cách',
  price: 'Giá tham khảo',
  certifications: 'Chứng nhận',
  trace: 'Truy xuất nguồn gốc',
  buy: 'Nơi mua, truy xuất nguồn gốc',
  outside: 'Các liên kết này mở ở trang khác.',
  others: 'Sản phẩm khác của chủ thể này',
  /** What search engines read as an award; said of a rating that holds. */
  award: (stars: number, decision: string | null, day: string) =>
    `OCOP ${stars} sao (${decision ? `${toDecisionName(decision)}, ` : ''}ngày ${formatDay(day)})`,
} as const;

export const documentWords = {
  number: 'Số, ký hiệu',
  kind: 'Loại văn bản',
  issuedOn: 'Ngày ban hành',
  issuer: 'Nơi ban hành',
  file: 'Toàn văn',
  open: (format: string, size: string) => `Mở văn bản (${format}, ${size})`,
  openPlain: (size: string) => `Mở văn bản (${size})`,
  about: 'Thông tin văn bản',
} as const;
