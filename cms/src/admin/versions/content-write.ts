import type { DocumentAddress } from '../desk-api';

/** A request by which the desk writes one document. */
export interface ContentWrite {
  readonly model: string;
  /** Missing while the document is new, and for a single type. */
  readonly documentId: string | undefined;
  readonly isSingle: boolean;
  /** Whether it carries what is typed in the form, rather than doing something with the document as it is stored. */
  readonly isSave: boolean;
}

const ADDRESS =
  /\/content-manager\/(?<kind>collection-types|single-types)\/(?<model>[a-z]+::[\w.-]+)(?:\/(?<documentId>[a-z0-9]{24,36}))?(?<action>\/actions\/(?:publish|unpublish|discard))?$/;
const MOVE =
  /\/newsroom\/(?<model>[a-z]+::[\w.-]+)\/(?<documentId>[a-z0-9]{24,36})(?<action>\/moves\/[\w-]+)$/;

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
  const { pathname } = new URL(url, location.href);
  const { kind, model, documentId, action } = (ADDRESS.exec(pathname) ?? MOVE.exec(pathname))?.groups ?? {};
  return model ? { model, documentId, isSingle: kind === 'single-types', isSave: !action } : undefined;
};

/** By what the desk knows a document: its identity, its type where it is the only one; undefined while it is new. */
export const keyOf = ({ model, documentId, isSingle }: ContentWrite): string | undefined =>
  isSingle ? model : documentId;

/** The same for what an action or a panel is about. */
export const keyOfAddress = ({ collectionType, model, documentId }: DocumentAddress): string | undefined =>
  collectionType === 'single-types' ? model : documentId;
