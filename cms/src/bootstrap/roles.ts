import type { UID } from '@strapi/strapi';
import { CONTENT_TYPES } from '@ntm/shared';
import { uidOf } from '../publication/wire-types';

/** What a role of the newsroom may do with each type. */
export interface Role {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** Create, read, update, delete, publish. */
  readonly manages: readonly UID.ContentType[];
  /** Create and read. */
  readonly adds: readonly UID.ContentType[];
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

/** Roles beside the administrator's. `strapi-editor` is one that Strapi makes itself, in English. */
export const ROLES: readonly Role[] = [
  {
    code: 'phong-vien',
    name: 'Phóng viên',
    description:
      'Viết, sửa, đăng, đính chính và gỡ tin bài, gương điển hình, sản phẩm OCOP, văn bản; dùng thư viện tệp.',
    manages: CONTENT,
    adds: ['api::notice.notice'],
    reads: [...REGISTRIES, 'api::front-page.front-page'],
  },
  {
    code: 'strapi-editor',
    name: 'Biên tập viên',
    description: 'Làm mọi việc của phóng viên, thêm trang nhất và các danh mục.',
    manages: [...CONTENT, 'api::notice.notice', 'api::front-page.front-page', ...REGISTRIES],
    adds: [],
    reads: ['api::redirect.redirect', 'api::site-setting.site-setting'],
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
