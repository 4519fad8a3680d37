/** What tests use of the publisher. */
export { CmsRefused, type CmsClient } from './http-feed-client.ts';
export { StoreLocked } from './lock-store.ts';
export { openPublisher, type Publisher } from './publisher.ts';
export { runPublication } from './run-publication.ts';
export { findDifferences, type Difference } from './compare-live.ts';
export { createHealthServer, Health } from './health.ts';
export { NightlyComparison } from './nightly-comparison.ts';
export { watchUploads } from './uploads-worker.ts';
export { listReports } from './reports.ts';
