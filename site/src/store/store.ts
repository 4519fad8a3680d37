/** The store as the publisher uses it; pages use `queries.ts`. */
export { listChangedSince, type AppliedChanges } from './apply-incoming.ts';
export {
  getMeta,
  getRevision,
  inTransaction,
  openStore,
  raiseRevision,
  setMeta,
  STORE_FORMAT,
  type Store,
} from './database.ts';
export { MediaMissing, MediaUnavailable, type FeedClient } from './feed-client.ts';
export { originalPath, renditionPath } from './media-files.ts';
export { listSearchDocuments } from './search-documents.ts';
export { dropFormer, getSetAside, revertDocument, type SetAside } from './set-aside.ts';
export { getCursor, syncStore } from './sync.ts';
