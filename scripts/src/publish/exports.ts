/** What tests use of the publisher. */
export { CmsRefused, CmsUnreachable, createCmsClient, type CmsClient } from './http-feed-client.ts';
export { watchFeed } from './watch.ts';
export { StoreLocked } from './lock-store.ts';
export { openPublisher, type Publisher } from './publisher.ts';
export { runPublication } from './run-publication.ts';
export { findDifferences, type Difference } from './compare-live.ts';
export { createHealthServer, Health } from './health.ts';
export { NightlyComparison } from './nightly-comparison.ts';
export { watchUploads } from './uploads-worker.ts';
export { listReports } from './reports.ts';
export { answerQueries, loadFromFolder } from './search/answer-queries.ts';
export { openSearchWork } from './search/open-search-work.ts';
export { planFromNothing } from './search/plan-from-nothing.ts';
export { planSearch } from './search/plan-search.ts';
export { SearchUpkeep, type Upkept } from './search/search-upkeep.ts';
export { releaseSearch, type SearchWork } from './search/search-work.ts';
