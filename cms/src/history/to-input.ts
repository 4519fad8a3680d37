import type { Core, UID } from '@strapi/strapi';
import { isContentType, editorialTypeOf, MEDIA_UID } from '../publication/wire-types';
import { contentAttributesOf, type ContentAttribute } from './content-attributes';
import type { Content, Named } from './snapshot';

/** What is to be written so that a document says again what a version says. */
export interface RestoredInput {
  readonly data: Record<string, unknown>;
  /** Names of related documents and files that are not there any more. */
  readonly missing: readonly string[];
}

type Identities = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Turns a version's content into what Strapi takes; what it names and is gone is left out and told. */
export async function toInput(strapi: Core.Strapi, uid: string, content: Content): Promise<RestoredInput> {
  const wanted = new Map<string, Set<string>>();
  visitNamed(strapi, uid, content, (target, { documentId }) => {
    wanted.set(target, (wanted.get(target) ?? new Set()).add(documentId));
  });
  const present = await findPresent(strapi, wanted);
  const missing = new Set<string>();
  visitNamed(strapi, uid, content, (target, { documentId, name }) => {
    if (!present.get(target)?.has(documentId)) missing.add(name);
  });
  return { data: toFields(strapi, uid, content, present), missing: [...missing] };
}

/** One query for each type that the content names. */
async function findPresent(
  strapi: Core.Strapi,
  wanted: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<Identities> {
  const present = new Map<string, Map<string, number>>();
  for (const [target, documentIds] of wanted) {
    const type = editorialTypeOf(target);
    const rows = (await strapi.db.query(target).findMany({
      select: ['id', 'documentId'],
      where: {
        documentId: { $in: [...documentIds] },
        ...(type && isContentType(type) ? { publishedAt: null } : {}),
      },
    })) as { id: number; documentId: string }[];
    present.set(target, new Map(rows.map(({ id, documentId }) => [documentId, id])));
  }
  return present;
}

function targetOf({ type, target }: ContentAttribute): UID.Schema {
  return type === 'media' ? MEDIA_UID : (target as UID.Schema);
}

function visitNamed(
  strapi: Core.Strapi,
  uid: string,
  content: Content,
  visit: (target: string, named: Named) => void,
): void {
  for (const [name, attribute] of contentAttributesOf(strapi, uid)) {
    const { type, component } = attribute;
    const value = content[name] ?? [];
    if (type === 'relation' || type === 'media') {
      for (const named of value as Named[]) visit(targetOf(attribute), named);
    } else if (component) {
      for (const part of [value].flat() as Content[]) visitNamed(strapi, component, part, visit);
    }
  }
}

function toFields(
  strapi: Core.Strapi,
  uid: string,
  content: Content,
  present: Identities,
): Record<string, unknown> {
  const fields = contentAttributesOf(strapi, uid)
    .filter(([name]) => name in content)
    .map(([name, attribute]) => [name, toValue(strapi, attribute, content[name], present)]);
  return Object.fromEntries(fields) as Record<string, unknown>;
}

function toValue(
  strapi: Core.Strapi,
  attribute: ContentAttribute,
  value: unknown,
  present: Identities,
): unknown {
  const { type, component, multiple } = attribute;
  if (type === 'relation' || type === 'media') {
    const identities = present.get(targetOf(attribute));
    const found = (value as Named[]).filter(({ documentId }) => identities?.has(documentId));
    if (type === 'relation') return { set: found.map(({ documentId }) => ({ documentId })) };
    const ids = found.map(({ documentId }) => identities?.get(documentId));
    return multiple ? ids : (ids[0] ?? null);
  }
  if (!component || value === null) return value;
  const toPart = (part: Content) => toFields(strapi, component, part, present);
  return Array.isArray(value) ? value.map(toPart) : toPart(value as Content);
}
