import type { DocumentAddress } from '../desk-api';

/** A request by which the desk writes one document. */
export interface ContentWrite {
  readonly model: string;
  /** Missing while the document is new, and for a single type. */
  readonly documentId: string | undefined;
  readonly isSingle: boolean;
}

const ADDRESS =
  /\/content-manager\/(collection-types|single-types)\/([a-z]+::[\w.-]+)(?:\/([a-z0-9]{24,36}))?(?:\/actions\/(publish|unpublish|discard))?$/;

/** What a request writes, or undefined when it writes no single document. */
export const toContentWrite = (url: string, method: string): ContentWrite | undefined =>
  method === 'PUT' || method === 'POST' ? readAddress(url) : undefined;

/** The key of the draft that a request reads, or undefined when it reads no single one. */
export const toKeyOfRead = (url: string, method: string): string | undefined => {
  if (method !== 'GET' || new URL(url, location.href).searchParams.get('status') === 'published')
    return undefined;
  const read = readAddress(url);
  return read && keyOf(read);
};

const readAddress = (url: string): ContentWrite | undefined => {
  const [, kind, model, documentId] = ADDRESS.exec(new URL(url, location.href).pathname) ?? [];
  return model ? { model, documentId, isSingle: kind === 'single-types' } : undefined;
};

/** By what the desk knows a document: its identity, its type where it is the only one; undefined while it is new. */
export const keyOf = ({ model, documentId, isSingle }: ContentWrite): string | undefined =>
  isSingle ? model : documentId;

/** The same for what an action or a panel is about. */
export const keyOfAddress = ({ collectionType, model, documentId }: DocumentAddress): string | undefined =>
  collectionType === 'single-types' ? model : documentId;
