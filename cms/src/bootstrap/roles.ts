import type { UID } from '@strapi/strapi';
import { CONTENT_TYPES, type ROLE_RIGHTS } from '@ntm/shared';
import { uidOf } from '../publication/wire-types';

/** What a role of the newsroom may do with each type. */
export interface Role {
  readonly code: keyof typeof ROLE_RIGHTS;
  readonly name: string;
  readonly description: string;
  /** Texts: what it does with them is said by its rights (`ROLE_RIGHTS`). */
  readonly texts: readonly UID.ContentType[];
  /** Its texts are those that it made itself. */
  readonly onlyOwn?: true;
  /** Its texts are those of its own organisation. */
  readonly onlyOwnOrganisation?: true;
  /** Create, read, update, delete. */
  readonly manages: readonly UID.ContentType[];
  readonly reads: readonly UID.ContentType[];
}

const CONTENT = CONTENT_TYPES.map(uidOf);

const REGISTRIES = [
  'api::theme.theme',
  'api::locality.locality',
  'api::organisation.organisation',
  'api::author.author',
  'api::producer.producer',
  'api::movement.movement',
] as const satisfies UID.ContentType[];

const EDITOR = {
  texts: CONTENT,
  manages: ['api::notice.notice', 'api::front-page.front-page', ...REGISTRIES],
  reads: ['api::redirect.redirect', 'api::site-setting.site-setting'],
} as const satisfies Partial<Role>;

/** Roles beside the administrator's. `strapi-editor` is one that Strapi makes itself, in English. */
export const ROLES: readonly Role[] = [
  {
    code: 'phong-vien',
    name: 'Phóng viên',
    description: 'Viết bài, sửa bài của mình khi chưa lên trang, gửi biên tập; dùng thư viện tệp.',
    texts: CONTENT,
    onlyOwn: true,
    manages: [],
    reads: [...REGISTRIES, 'api::notice.notice', 'api::front-page.front-page'],
  },
  {
    code: 'strapi-editor',
    name: 'Biên tập viên',
    description:
      'Sửa, trả lại, duyệt, hẹn giờ, đăng, đính chính, gỡ bài của người khác; trang nhất và các danh mục.',
    ...EDITOR,
  },
  {
    code: 'bien-tap-vien-co-quan',
    name: 'Biên tập viên của một cơ quan',
    description:
      'Làm việc của biên tập viên với bài của cơ quan mình: cơ quan của “Tác giả” gắn với tài khoản.',
    ...EDITOR,
    onlyOwnOrganisation: true,
    manages: ['api::notice.notice'],
    reads: [...REGISTRIES, 'api::front-page.front-page', ...EDITOR.reads],
  },
  {
    code: 'tham-dinh-vien',
    name: 'Thẩm định viên',
    description: 'Đọc mọi bài; duyệt hoặc trả lại những bài được gửi thẩm định.',
    texts: CONTENT,
    manages: [],
    reads: [...REGISTRIES, 'api::notice.notice', 'api::front-page.front-page'],
  },
];

/** The media library, for every role. */
export const LIBRARY_ACTIONS = [
  'plugin::upload.read',
  'plugin::upload.settings.read',
  'plugin::upload.configure-view',
  'plugin::upload.assets.create',
  'plugin::upload.assets.update',
  'plugin::upload.assets.download',
  'plugin::upload.assets.copy-link',
] as const;

export const ADMINISTRATOR_WORDS = {
  name: 'Quản trị viên',
  description: 'Toàn quyền với nội dung, tài khoản và cài đặt.',
};
