import type * as z from 'zod';
import { ContractError } from './errors.ts';
import type { WireType } from './taxonomy.ts';
import { wireChangesPage, type WireChangesPage } from './wire/change-feed.ts';
import { WIRE_SCHEMAS, type WireDocuments } from './wire/document.ts';

/**
 * Parses a payload by a schema.
 * @param subject names the payload in the error, as `article abc123`
 * @throws ContractError with every issue found
 */
export function parseBy<Schema extends z.ZodType>(
  schema: Schema,
  subject: string,
  payload: unknown,
): z.infer<Schema> {
  const result = schema.safeParse(payload);
  if (result.success) return result.data;
  const issues = result.error.issues.map(({ path, message }) => ({ field: path.join('.'), message }));
  throw new ContractError(subject, issues, { cause: result.error });
}

/** Parses the wire form of one document. @throws ContractError */
export function parseWireDocument<Type extends WireType>(type: Type, payload: unknown): WireDocuments[Type] {
  const identity = (payload as { documentId?: unknown } | null)?.documentId;
  const schema: z.ZodType = WIRE_SCHEMAS[type];
  return parseBy(schema, `${type} ${String(identity)}`, payload) as WireDocuments[Type];
}

/** Parses a page of the change feed; the documents in it stay unparsed. @throws ContractError */
export function parseChangesPage(payload: unknown): WireChangesPage {
  return parseBy(wireChangesPage, 'page of the change feed', payload);
}
