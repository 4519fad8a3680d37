import type { Core, UID } from '@strapi/strapi';

export interface Attribute {
  readonly type: string;
  readonly component?: UID.Component;
}

/** The attribute behind the path of a field: `['gallery', 1, 'alt']` is that of the component's `alt`. */
export function findAttribute(
  strapi: Core.Strapi,
  uid: string,
  path: readonly (string | number)[],
): Attribute | undefined {
  const [name = '', ...inner] = path.filter((part) => !isPosition(part)).map(String);
  const { attributes } = strapi.getModel(uid as UID.Schema) as { attributes: Record<string, Attribute> };
  const attribute = attributes[name];
  return inner.length > 0 && attribute?.component
    ? findAttribute(strapi, attribute.component, inner)
    : attribute;
}

/** Whether a step of a path counts the parts of a list. */
export function isPosition(step: string | number): boolean {
  return /^\d+$/.test(String(step));
}
