/** The store as the publisher uses it; pages use `queries.ts`. */
export { writeSearchIndex } from '../search/write-index.ts';
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
export { prepareUploads } from './prepare-uploads.ts';
export { originalPath, renditionPath } from './media-files.ts';
export { measureRelated, type RelatedCosts } from './related/measure-related.ts';
export { listSearchDocuments } from './search-documents.ts';
export { getSetAside, noteLive, revertDocument, type SetAside } from './set-aside.ts';
export { sweepAll, sweepLoose } from './sweep.ts';
export { getCursor, syncStore } from './sync.ts';
export { listTouched, type Touched } from './touched.ts';
