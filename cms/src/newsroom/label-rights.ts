import type { Core, UID } from '@strapi/strapi';
import { labelOfField, labelOfPart } from '../document-middlewares/field-labels';
import { getService, type RightsSubject } from '../strapi-services';

const SECTIONS = ['collectionTypes', 'singleTypes'] as const;
const OURS = 'api::';

/**
 * The table of a role's rights names types and fields as the desk does; Strapi's own names are those of the code. To be
 * called in the register phase.
 */
export function labelRights(strapi: Core.Strapi): void {
  const { sectionsBuilder } = getService(strapi, 'admin::permission');
  for (const name of SECTIONS) {
    sectionsBuilder.addHandler(name, ({ section }) => {
      for (const subject of section.subjects.filter(({ uid }) => uid.startsWith(OURS)))
        labelSubject(strapi, subject);
    });
  }
}

function labelSubject(strapi: Core.Strapi, subject: RightsSubject): void {
  const uid = subject.uid as UID.ContentType;
  subject.label = strapi.contentType(uid).info.displayName;
  const fields = subject.properties.find(({ value }) => value === 'fields')?.children ?? [];
  for (const field of fields) {
    field.label = labelOfField(strapi, uid, [field.value]);
    for (const part of field.children ?? []) part.label = labelOfPart(strapi, uid, field.value, part.value);
  }
}
