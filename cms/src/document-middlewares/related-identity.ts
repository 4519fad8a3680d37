/** How a stored document is found. */
export type Identity = { readonly documentId: string } | { readonly id: number };

type Input = { set?: unknown; connect?: unknown; disconnect?: unknown; documentId?: string; id?: number };

/**
 * The one document that a relation points to after a write.
 * @param input what the write says of the relation, in any of the forms that Strapi takes; undefined = nothing
 * @param stored what it points to before the write
 */
export function relatedAfter(input: unknown, stored: Identity | null): Identity | null {
  if (input === undefined) return stored;
  if (typeof input === 'string') return input ? { documentId: input } : null;
  if (typeof input === 'number') return { id: input };
  if (Array.isArray(input)) return relatedAfter(input.at(-1) ?? null, null);
  if (input === null || typeof input !== 'object') return null;

  const { set, connect, disconnect, documentId, id } = input as Input;
  if (documentId) return { documentId };
  if (id !== undefined) return { id };
  if (set !== undefined) return relatedAfter(set, null);
  return relatedAfter(connect, null) ?? (isEmpty(disconnect) ? stored : null);
}

function isEmpty(list: unknown): boolean {
  return list === undefined || list === null || (Array.isArray(list) && list.length === 0);
}
