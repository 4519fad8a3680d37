/** The store as the publisher uses it; pages use `queries.ts`. */
export {
  getSetAside,
  listChangedSince,
  revertDocument,
  type AppliedChanges,
  type DocumentRef,
  type SetAside,
} from './apply-incoming.ts';
export { getMeta, inTransaction, openStore, setMeta, STORE_FORMAT, type Store } from './database.ts';
export { MediaMissing, type FeedClient } from './feed-client.ts';
export { originalPath, renditionPath } from './media-files.ts';
export { listSearchDocuments } from './search-documents.ts';
export { writeSearchIndex } from '../search/write-index.ts';
export { getCursor, syncStore } from './sync.ts';
