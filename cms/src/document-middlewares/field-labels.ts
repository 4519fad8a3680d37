import type { Core, UID } from '@strapi/strapi';
import { LANGUAGES } from '@ntm/shared';
import { COMPONENT_LAYOUTS, TYPE_LAYOUTS } from '../bootstrap/layouts/list';
import { findAttribute, isPosition } from './find-attribute';

type Path = readonly (string | number)[];

/** What the desk calls a field: `Mô tả ảnh (Bộ ảnh, thứ 2)` for `['gallery', 1, 'alt']`. */
export function labelOfField(strapi: Core.Strapi, uid: UID.ContentType, path: Path): string {
  const [field, inner] = path.filter((part) => !isPosition(part)).map(String);
  if (!field) return 'Nội dung';
  const label = TYPE_LAYOUTS[uid]?.fields[field]?.label ?? field;
  const position = path.find(isPosition);
  const place = position === undefined ? label : `${label}, thứ ${Number(position) + 1}`;
  return inner ? `${labelOfPart(strapi, uid, field, inner)} (${place})` : place;
}

/** What the desk calls a field inside a component, without where that is: `Mô tả ảnh`. */
export function labelOfPart(strapi: Core.Strapi, uid: UID.ContentType, field: string, inner: string): string {
  const component = findAttribute(strapi, uid, [field])?.component;
  return (component && COMPONENT_LAYOUTS[component])?.fields[inner]?.label ?? inner;
}

/** The Vietnamese name of a minority language, or of such a version as long as none is chosen. */
export function labelOfLanguage(value: unknown): string {
  return LANGUAGES.find((language) => language.value === value)?.label ?? 'Bản tiếng dân tộc';
}
