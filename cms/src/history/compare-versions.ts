import type { Core, UID } from '@strapi/strapi';
import type { FieldDifference, VersionsDifference } from '@ntm/shared';
import { labelOfField } from '../document-middlewares/field-labels';
import { contentAttributesOf, type ContentAttribute } from './content-attributes';
import { describeValue } from './describe-value';
import { toSummary } from './find-versions';
import type { Content } from './snapshot';
import type { VersionRow } from './version-table';

/**
 * What differs between two versions, field by field in the order of the schema and in the words of the form.
 * @param isReadable whether the person who asks may read a field, `cover.alt` as well
 */
export function compareVersions(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  from: VersionRow | undefined,
  to: VersionRow,
  isReadable: (field: string) => boolean,
): VersionsDifference {
  const [before, after] = [readContent(from), readContent(to)];
  const fields = contentAttributesOf(strapi, uid)
    .filter(([name, attribute]) => pathsOf(strapi, name, attribute).every(isReadable))
    .flatMap(([name, attribute]) => compareField(strapi, uid, name, attribute, before[name], after[name]));
  return { from: from ? toSummary(from) : null, to: toSummary(to), fields };
}

/** Rights are given field by field, inside a component too. */
function pathsOf(strapi: Core.Strapi, name: string, { component }: ContentAttribute): string[] {
  if (!component) return [name];
  return contentAttributesOf(strapi, component).map(([inner]) => `${name}.${inner}`);
}

function readContent(version: VersionRow | undefined): Content {
  return JSON.parse(version?.content ?? '{}') as Content;
}

/** The fields of a single component each for itself, anything else as a whole. */
function compareField(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  name: string,
  attribute: ContentAttribute,
  before: unknown,
  after: unknown,
): FieldDifference[] {
  if (!attribute.component || attribute.repeatable) {
    return differ(strapi, attribute, labelOfField(strapi, uid, [name]), name, before, after);
  }
  const [was, is] = [(before ?? {}) as Content, (after ?? {}) as Content];
  return contentAttributesOf(strapi, attribute.component).flatMap(([inner, innerAttribute]) => {
    const label = labelOfField(strapi, uid, [name, inner]);
    return differ(strapi, innerAttribute, label, `${name}.${inner}`, was[inner], is[inner]);
  });
}

function differ(
  strapi: Core.Strapi,
  attribute: ContentAttribute,
  label: string,
  path: string,
  was: unknown,
  is: unknown,
): FieldDifference[] {
  const [before, after] = [describeValue(strapi, attribute, was), describeValue(strapi, attribute, is)];
  return before === after ? [] : [{ path, label, before, after }];
}
