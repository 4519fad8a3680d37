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
export { flushFiles } from './flush-files.ts';
export { MediaMissing, MediaUnavailable, type FeedClient } from './feed-client.ts';
export { hasUrgent } from './incoming.ts';
export { listNewestPaths } from './listed.ts';
export { prepareUploads } from './prepare-uploads.ts';
export { originalPath, renditionPath } from './media-files.ts';
export { measureRelated, type RelatedCosts } from './related/measure-related.ts';
export { drawAnyCard } from './share-card/keep-share-card.ts';
export { listSearchable, readSearchDocument } from './search-documents.ts';
export type { Reading } from './memo.ts';
export { readQuery } from './session.ts';
export { getSetAside, noteLive, revertDocument, type SetAside } from './set-aside.ts';
export { sweepAll, sweepLoose } from './sweep.ts';
export { fetchIncoming, getCursor, syncStore } from './sync.ts';
export { listTouched, type Touched } from './touched.ts';
export {
  cardFile,
  fromSteps,
  GENERATIONS_FOLDER,
  INDEX_VERSION,
  MANIFEST_FILE,
  placesOf,
  segmentFile,
  toSteps,
  type Card,
  type Manifest,
} from '../search/index-format.ts';
export { packJson, unpackJson } from '../search/pack-json.ts';
export type { LoadFile } from '../search/load-index.ts';
export { openSearch } from '../search/search-engine.ts';
export { toSearchRequest } from '../search/search-request.ts';
export { scrubSegment } from '../search/scrub-segment.ts';
export type { SearchDocument } from '../search/search-document.ts';
export { SegmentBuilder } from '../search/segment-builder.ts';
export { toTerms, type Terms } from '../search/to-terms.ts';
export { sumDocument, sumSegment } from '../search/sum-segment.ts';
export { toCard } from '../search/to-card.ts';
