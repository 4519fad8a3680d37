/** A stored document as the database layer reads it, relations and components populated. */
export type Entry = Record<string, unknown>;

/** A wire form before it is parsed: its keys are known, its values are not checked yet. */
export type Unparsed<Wire> = { [Key in keyof Wire]: unknown };

/** Text, or null when the field is empty or blank. */
export function textOrNull(value: unknown): unknown {
  const isBlank = typeof value === 'string' && value.trim() === '';
  return isBlank || value === undefined ? null : value;
}

/** The identity of the related document or file, or null. */
export function identityOf(related: unknown): string | null {
  const first: unknown = Array.isArray(related) ? related[0] : related;
  return (first as { documentId?: string } | null | undefined)?.documentId ?? null;
}

/** The identities of related documents in the editor's order, drafts and published versions counted once. */
export function identitiesOf(related: unknown): string[] {
  const entries = (related ?? []) as { documentId: string }[];
  return [...new Set(entries.map((entry) => entry.documentId))];
}

/** The parts of a repeatable component; none when the field is empty. */
export function partsOf(component: unknown): Entry[] {
  return (component ?? []) as Entry[];
}

/** An instant in the wire's form. */
export function instantOf(value: unknown): unknown {
  return value === null || value === undefined ? null : new Date(value as string).toISOString();
}

/** The strings of a JSON list, empty ones left out. */
export function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.filter((item) => item !== '') : [];
}

/** Populates a relation or a file by its identity alone. */
export const IDENTITY = { select: ['documentId'] };
