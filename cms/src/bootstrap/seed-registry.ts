import type { Core, UID } from '@strapi/strapi';

export type Row = Readonly<Record<string, unknown>> & { readonly slug: string };

export interface Registry {
  readonly uid: UID.CollectionType;
  readonly rows: readonly Row[];
  /** The attributes by which a row is known again after an editor changed the others. */
  readonly identity: readonly string[];
  /** Attributes that name documents by slug, and the type they name. */
  readonly references: Readonly<Record<string, UID.CollectionType>>;
}

/**
 * Creates the rows that are missing, those that others name first, all in one transaction. Existing documents are
 * left as their editors made them.
 * @throws Error when a row names a slug that is neither in the rows nor in the database
 */
export async function seedRegistry(strapi: Core.Strapi, registry: Registry): Promise<void> {
  const { uid, rows, identity, references } = registry;
  const documents = strapi.documents(uid);
  const toKey = (row: Readonly<Record<string, unknown>>) => identity.map((name) => row[name] ?? '').join('|');
  const rowsBySlug = new Map(rows.map((row) => [row.slug, row]));

  await strapi.db.transaction(async () => {
    const existing: Record<string, unknown>[] = await strapi.db.query(uid).findMany();
    const known = new Map(existing.map((entry) => [toKey(entry), entry['documentId'] as string]));

    const ensureRow = async (row: Row): Promise<string> => {
      const found = known.get(toKey(row));
      if (found) return found;
      const data: Record<string, unknown> = { ...row };
      for (const [attribute, target] of Object.entries(references)) {
        const targets: string[] = [];
        for (const slug of [row[attribute] ?? []].flat())
          targets.push(await findTarget(target, slug as string));
        data[attribute] = targets;
      }
      const { documentId } = await documents.create({ data });
      known.set(toKey(row), documentId);
      return documentId;
    };

    const findTarget = async (target: UID.CollectionType, slug: string): Promise<string> => {
      const row = target === uid ? rowsBySlug.get(slug) : undefined;
      if (row) return ensureRow(row);
      const found = await strapi.db.query(target).findOne({ where: { slug } });
      if (!found) throw new Error(`${uid} names "${slug}", which is not a ${target}`);
      return found.documentId;
    };

    for (const row of rows) await ensureRow(row);
  });
}
