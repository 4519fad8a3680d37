/**
 * The words that the CMS stores and the site shows: stored values are short ASCII, labels are Vietnamese.
 * Every list is in the order in which people see it.
 */

/** A stored value and what an editor or a reader sees for it. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
}

/** Types with draft & publish whose documents have a page of their own. */
export const CONTENT_TYPES = ['article', 'exemplar', 'ocop-product', 'official-document'] as const;
export type ContentType = (typeof CONTENT_TYPES)[number];

/** Types without draft & publish: what is saved is public. */
export const REGISTRY_TYPES = [
  'theme',
  'locality',
  'organisation',
  'author',
  'producer',
  'movement',
  'notice',
  'redirect',
  'site-setting',
  'front-page',
] as const;
export type RegistryType = (typeof REGISTRY_TYPES)[number];

/** Everything that the change feed may carry; `media` are the files that public documents use. */
export const WIRE_TYPES = [...CONTENT_TYPES, ...REGISTRY_TYPES, 'media'] as const;
export type WireType = (typeof WIRE_TYPES)[number];

export const GENRES = [
  { value: 'tin', label: 'Tin' },
  { value: 'bai', label: 'Bài viết' },
  { value: 'phong-su', label: 'Phóng sự' },
  { value: 'phong-su-anh', label: 'Phóng sự ảnh' },
  { value: 'video', label: 'Video' },
  { value: 'phat-thanh', label: 'Phát thanh' },
] as const satisfies readonly Choice[];

export const EXEMPLAR_KINDS = [
  { value: 'ca-nhan', label: 'Cá nhân' },
  { value: 'tap-the', label: 'Tập thể' },
] as const satisfies readonly Choice[];

export const PRODUCER_KINDS = [
  { value: 'hop-tac-xa', label: 'Hợp tác xã' },
  { value: 'doanh-nghiep', label: 'Doanh nghiệp' },
  { value: 'to-hop-tac', label: 'Tổ hợp tác' },
  { value: 'ho-san-xuat', label: 'Hộ sản xuất' },
] as const satisfies readonly Choice[];

/** Groups of the OCOP programme. */
export const PRODUCT_GROUPS = [
  { value: 'thuc-pham', label: 'Thực phẩm' },
  { value: 'do-uong', label: 'Đồ uống' },
  { value: 'duoc-lieu', label: 'Dược liệu và sản phẩm từ dược liệu' },
  { value: 'thu-cong-my-nghe', label: 'Thủ công mỹ nghệ' },
  { value: 'sinh-vat-canh', label: 'Sinh vật cảnh' },
  { value: 'du-lich', label: 'Dịch vụ du lịch cộng đồng và điểm du lịch' },
] as const satisfies readonly Choice[];

export const DOCUMENT_KINDS = [
  { value: 'nghi-quyet', label: 'Nghị quyết' },
  { value: 'chi-thi', label: 'Chỉ thị' },
  { value: 'de-an', label: 'Đề án' },
  { value: 'ke-hoach', label: 'Kế hoạch' },
  { value: 'quyet-dinh', label: 'Quyết định' },
  { value: 'huong-dan', label: 'Hướng dẫn' },
] as const satisfies readonly Choice[];

/** What readers call each content type. */
export const CONTENT_TYPE_LABELS: Readonly<Record<ContentType, string>> = {
  article: 'Tin bài',
  exemplar: 'Gương điển hình',
  'ocop-product': 'Sản phẩm OCOP',
  'official-document': 'Văn bản',
};

/** Minority languages of the plan's III.2.5, by ISO 639-3 code. */
export const LANGUAGES = [
  { value: 'hmn', label: 'Tiếng Mông' },
  { value: 'ium', label: 'Tiếng Dao' },
  { value: 'tyz', label: 'Tiếng Tày' },
  { value: 'pcc', label: 'Tiếng Giáy' },
  { value: 'nut', label: 'Tiếng Nùng' },
] as const satisfies readonly Choice[];

export const LOCALITY_KINDS = [
  { value: 'tinh', label: 'Tỉnh' },
  { value: 'thanh-pho', label: 'Thành phố' },
  { value: 'thi-xa', label: 'Thị xã' },
  { value: 'huyen', label: 'Huyện' },
  { value: 'xa', label: 'Xã' },
  { value: 'phuong', label: 'Phường' },
  { value: 'thi-tran', label: 'Thị trấn' },
  { value: 'thon', label: 'Thôn' },
] as const satisfies readonly Choice[];

export const RECOGNITION_LEVELS = [
  { value: 'xa-dat-chuan', label: 'Xã đạt chuẩn nông thôn mới' },
  { value: 'xa-nang-cao', label: 'Xã nông thôn mới nâng cao' },
  { value: 'xa-kieu-mau', label: 'Xã nông thôn mới kiểu mẫu' },
  { value: 'huyen-dat-chuan', label: 'Huyện đạt chuẩn nông thôn mới' },
  { value: 'thon-ntm', label: 'Thôn nông thôn mới' },
  { value: 'thon-nang-cao', label: 'Thôn nông thôn mới nâng cao' },
  { value: 'thon-kieu-mau', label: 'Thôn kiểu mẫu' },
] as const satisfies readonly Choice[];

export const ORGANISATION_KINDS = [
  { value: 'bao-chi', label: 'Cơ quan báo chí' },
  { value: 'dang', label: 'Cơ quan Đảng' },
  { value: 'nha-nuoc', label: 'Cơ quan nhà nước' },
  { value: 'mat-tran-doan-the', label: 'Mặt trận và đoàn thể' },
  { value: 'hoi', label: 'Hội nghề nghiệp' },
  { value: 'truyen-thanh', label: 'Đài truyền thanh cơ sở' },
] as const satisfies readonly Choice[];

/** Where a draft stands; who may take it from one to another is said in stage-moves.ts. */
export const STAGES = [
  { value: 'draft', label: 'Nháp' },
  { value: 'submitted', label: 'Chờ biên tập' },
  { value: 'under-review', label: 'Chờ thẩm định' },
  { value: 'approved', label: 'Đã duyệt' },
  { value: 'returned', label: 'Trả lại' },
] as const satisfies readonly Choice[];

export const NOTICE_KINDS = [
  { value: 'correction', label: 'Đính chính' },
  { value: 'withdrawal', label: 'Gỡ bài' },
] as const satisfies readonly Choice[];

/** Path segments that an address uses itself, so that no document may have them for a slug. */
export const RESERVED_SLUGS: readonly string[] = ['trang'];

/** The stored values of a list of choices, in its order; a non-empty tuple, as zod's `enum` wants it. */
export function valuesOf<const Value extends string>(choices: readonly Choice<Value>[]): [Value, ...Value[]] {
  return choices.map((choice) => choice.value) as [Value, ...Value[]];
}

/** What people see for a stored value. @throws RangeError for a value that is not in the list. */
export function labelOf(choices: readonly Choice[], value: string): string {
  const found = choices.find((choice) => choice.value === value);
  if (!found) throw new RangeError(`unknown value "${value}"`);
  return found.label;
}
