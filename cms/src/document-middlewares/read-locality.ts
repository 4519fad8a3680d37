import type { Core } from '@strapi/strapi';
import { loadDraft } from '../publication/serialise-document';
import { uidOf } from '../publication/wire-types';
import type { DescribedLocality } from './describe-locality';
import { relatedAfter, type Identity } from './related-identity';
import type { Write } from './rule';

export interface LocalityEntry extends DescribedLocality {
  readonly documentId: string;
  readonly code: string;
}

type TextAttribute = 'code' | 'name' | 'label' | 'kind' | 'slug' | 'validFrom' | 'validTo';

/** A unit as a write will leave it. */
export interface WrittenLocality {
  readonly values: Partial<Record<TextAttribute, string | null>>;
  readonly parent: Identity | null;
}

/** What a unit will be after a write: what is stored, under what the write brings. */
export async function readLocality({ strapi, params }: Write): Promise<WrittenLocality> {
  const { documentId, data = {} } = params;
  const stored = documentId ? await loadDraft(strapi, 'locality', documentId) : null;
  const parent = relatedAfter(data['parent'], (stored?.['parent'] ?? null) as Identity | null);
  return { values: { ...stored, ...data }, parent };
}

/** A stored unit with the two above it, or null. */
export async function loadLocality(
  strapi: Core.Strapi,
  where: Identity | null,
): Promise<LocalityEntry | null> {
  if (!where) return null;
  const populate = { parent: { populate: { parent: true } } };
  return (await strapi.db.query(uidOf('locality')).findOne({ where, populate })) as LocalityEntry | null;
}
