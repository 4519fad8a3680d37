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
export { listSearchable, openSearchSource, type SearchSource } from './search-documents.ts';
export { dropFormer, getSetAside, revertDocument, type SetAside } from './set-aside.ts';
export { getCursor, syncStore } from './sync.ts';
export { getTouchedLog, readTouched } from './touched.ts';
export { todayOf } from './today.ts';
export {
  cardFile,
  GENERATIONS_FOLDER,
  MANIFEST_FILE,
  segmentFile,
  toSteps,
  type Manifest,
} from '../search/index-format.ts';
export { packJson } from '../search/pack-json.ts';
export type { LoadFile } from '../search/load-index.ts';
export { openSearch } from '../search/search-engine.ts';
export { toSearchRequest } from '../search/search-request.ts';
export { scrubSegment } from '../search/scrub-segment.ts';
export type { SearchDocument } from '../search/search-document.ts';
export { SegmentBuilder } from '../search/segment-builder.ts';
export { toCard } from '../search/to-card.ts';
