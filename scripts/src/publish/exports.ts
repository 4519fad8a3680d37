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
