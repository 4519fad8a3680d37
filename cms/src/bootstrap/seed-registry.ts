import type { Core, UID } from '@strapi/strapi';
import { findIdentity } from '../find-identity';

export type Row = Readonly<Record<string, unknown>> & { readonly slug: string };

type Entry = Readonly<Record<string, unknown>> & { readonly documentId: string };

export interface Registry {
  readonly uid: UID.CollectionType;
  readonly rows: readonly Row[];
  /** The attributes that tell the rows apart. */
  readonly identity: readonly string[];
  /** Attributes that name documents by slug, and the type they name. */
  readonly references: Readonly<Record<string, UID.CollectionType>>;
}

/**
 * Creates each row once, those that others name first, all in one transaction. What became of a document since is its
 * editors' business: it is neither overwritten nor, when they deleted it or gave it another slug, made again.
 * @throws Error when a row names a slug that is neither in the rows nor in the database
 */
export async function seedRegistry(strapi: Core.Strapi, registry: Registry): Promise<void> {
  const { uid, rows, identity, references } = registry;
  const documents = strapi.documents(uid);
  const store = strapi.store({ type: 'core', name: 'seeded', key: uid });
  const rowsBySlug = new Map(rows.map((row) => [row.slug, row]));

  await strapi.db.transaction(async () => {
    const present = (await strapi.db.query(uid).findMany()) as {
      documentId: string;
    }[];
    const identities = new Map([
      ...present.map((entry): [string, string] => [toKey(entry, identity), entry.documentId]),
      ...Object.entries(((await store.get({})) ?? {}) as Record<string, string>),
    ]);
    const remaining = new Set(present.map((entry) => entry.documentId));
    const deleted = new Set([...identities.values()].filter((documentId) => !remaining.has(documentId)));

    const ensureRow = async (row: Row): Promise<string> => {
      const seeded = identities.get(toKey(row, identity));
      if (seeded) return seeded;
      const data: Record<string, unknown> = { ...row };
      for (const [attribute, target] of Object.entries(references)) {
        data[attribute] = await findTargets(target, [row[attribute] ?? []].flat() as string[]);
      }
      const { documentId } = await documents.create({ data });
      identities.set(toKey(row, identity), documentId);
      return documentId;
    };

    const findTargets = async (target: UID.CollectionType, slugs: readonly string[]): Promise<string[]> => {
      const found: string[] = [];
      for (const slug of slugs) {
        const row = target === uid ? rowsBySlug.get(slug) : undefined;
        const identity = row ? await ensureRow(row) : await findIdentity(strapi, target, 'slug', slug);
        if (!identity) throw new Error(`a seed names the ${target} "${slug}", which does not exist`);
        found.push(identity);
      }
      return found.filter((documentId) => !deleted.has(documentId));
    };

    for (const row of rows) await ensureRow(row);
    await store.set({ value: Object.fromEntries(identities) });
  });
}

/** The values that tell a row apart, as one string. */
function toKey(row: Row | Entry, identity: readonly string[]): string {
  const values = identity.map((name) => row[name] as string | null | undefined);
  return values.join('|');
}
