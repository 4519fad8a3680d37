import { admin } from './admin';
import { choices } from './choices';
import { contentManager } from './content-manager';
import { contentTypeBuilder } from './content-type-builder';
import { email } from './email';
import { i18n } from './i18n';
import { prefixKeys } from './prefix-keys';
import { strapiUnlisted } from './strapi-unlisted';
import { upload } from './upload';

/** Everything the desk says in Vietnamese beyond Strapi's own `vi`, which it overrides. */
export const vi: Record<string, string> = {
  ...strapiUnlisted,
  ...admin,
  ...prefixKeys('content-manager', contentManager),
  ...prefixKeys('upload', upload),
  ...prefixKeys('i18n', i18n),
  ...prefixKeys('content-type-builder', contentTypeBuilder),
  ...prefixKeys('email', email),
  ...choices,
};
