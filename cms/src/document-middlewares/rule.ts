import type { Core, UID } from '@strapi/strapi';
import type { EditorialType } from '../publication/wire-types';

export type WriteAction = 'create' | 'update' | 'clone' | 'delete' | 'publish' | 'unpublish' | 'discardDraft';

export interface WriteParams {
  documentId?: string;
  data?: Record<string, unknown>;
  status?: string;
  [name: string]: unknown;
}

/** One write to a document of ours, by whatever way it came in. */
export interface Write {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  readonly type: EditorialType;
  readonly action: WriteAction;
  /** What Strapi is asked to do; a rule may replace it before `next`. */
  params: WriteParams;
}

/** An editorial rule: runs around the write, must return what `next` returns, refuses by throwing. */
export type Rule = (write: Write, next: () => Promise<unknown>) => Promise<unknown>;

/** Whether the write brings field values with it. */
export function bringsData(write: Write): boolean {
  return write.action === 'create' || write.action === 'update' || write.action === 'clone';
}

/** Replaces some of the field values that the write brings with it. */
export function setData(write: Write, values: Record<string, unknown>): void {
  write.params = { ...write.params, data: { ...write.params.data, ...values } };
}

/** The identity of the document that a write was about, from what Strapi answered. */
export function identityOfAnswer(write: Write, answer: unknown): string | undefined {
  return (answer as { documentId?: string } | null)?.documentId ?? write.params.documentId;
}
