import type { Core } from '@strapi/strapi';
import { CHOICE_LABELS, formatClock, formatDay } from '@ntm/shared';
import { COMPONENT_LAYOUTS } from '../bootstrap/layouts/list';
import { contentAttributesOf, type ContentAttribute } from './content-attributes';
import type { Content, Named } from './snapshot';

/** A value of a version as an editor reads it: several things one a line, empty for none. */
export function describeValue(strapi: Core.Strapi, attribute: ContentAttribute, value: unknown): string {
  const { type, component } = attribute;
  if (value === null || value === undefined || value === '') return '';
  if (component) return describeParts(strapi, component, value);
  switch (type) {
    case 'relation':
    case 'media':
      return (value as Named[]).map(({ name }) => name).join('\n');
    case 'boolean':
      return value ? 'Có' : 'Không';
    case 'enumeration':
      return CHOICE_LABELS[toText(value)] ?? toText(value);
    case 'date':
      return formatDay(toText(value));
    case 'datetime':
      return `${formatClock(toText(value))} ngày ${formatDay(toText(value))}`;
    case 'json':
      return describeJson(value);
    default:
      return toText(value);
  }
}

function toText(value: unknown): string {
  return String(value);
}

/** The label of each filled field with its value; the parts of a list one under the other. */
function describeParts(strapi: Core.Strapi, component: string, value: unknown): string {
  const parts = [value].flat() as Content[];
  const isList = Array.isArray(value);
  return parts.map((part) => describePart(strapi, component, part, isList ? '• ' : '')).join('\n');
}

function describePart(strapi: Core.Strapi, component: string, part: Content, bullet: string): string {
  const labels = COMPONENT_LAYOUTS[component]?.fields;
  const lines = contentAttributesOf(strapi, component).flatMap(([name, attribute]) => {
    const text = describeValue(strapi, attribute, part[name]);
    return text === '' ? [] : [`${labels?.[name]?.label ?? name}: ${text}`];
  });
  return bullet + lines.join('\n');
}

function describeJson(value: unknown): string {
  const isListOfText = Array.isArray(value) && value.every((item) => typeof item === 'string');
  return isListOfText ? value.join('\n') : JSON.stringify(value, null, 2);
}
