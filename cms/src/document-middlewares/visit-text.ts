import type { Core, UID } from '@strapi/strapi';

type Values = Record<string, unknown>;
type Path = readonly (string | number)[];

export interface TextField {
  readonly path: Path;
  /** Strapi's attribute type: `string` and `uid` are single lines, `text` and `richtext` are not. */
  readonly kind: 'string' | 'uid' | 'text' | 'richtext';
}

interface Attribute {
  readonly type: string;
  readonly component?: string;
}

const TEXT_KINDS = ['string', 'uid', 'text', 'richtext'];

/**
 * A copy of a document's field values, components included, with every text replaced by what `visit` answers.
 */
export function mapText(
  strapi: Core.Strapi,
  uid: string,
  values: Values,
  visit: (text: string, field: TextField) => string,
  path: Path = [],
): Values {
  const { attributes } = strapi.getModel(uid as UID.Schema) as { attributes: Record<string, Attribute> };
  const mapped = { ...values };
  for (const [name, attribute] of Object.entries(attributes)) {
    const value = values[name];
    const here = [...path, name];
    if (typeof value === 'string' && TEXT_KINDS.includes(attribute.type)) {
      mapped[name] = visit(value, { path: here, kind: attribute.type as TextField['kind'] });
    } else if (attribute.type === 'json' && Array.isArray(value)) {
      mapped[name] = value.map((item: unknown, index) =>
        typeof item === 'string' ? visit(item, { path: [...here, index], kind: 'string' }) : item,
      );
    } else if (attribute.type === 'component' && value && typeof value === 'object') {
      const { component = '' } = attribute;
      const mapPart = (part: Values, at: Path) => mapText(strapi, component, part, visit, at);
      mapped[name] = Array.isArray(value)
        ? value.map((part: Values, index) => mapPart(part, [...here, index]))
        : mapPart(value as Values, here);
    }
  }
  return mapped;
}
