/** What tests use of the publisher. */
export { CmsRefused, type CmsClient } from './http-feed-client.ts';
export { StoreLocked } from './lock-store.ts';
export { openPublisher, type Publisher } from './publisher.ts';
export { runPublication } from './run-publication.ts';
export { openSearchWork } from './open-search-work.ts';
export { planSearch } from './plan-search.ts';
export { listReports } from './reports.ts';
export { releaseSearch, type SearchWork } from './search-work.ts';
export { tendSearch } from './tend-search.ts';
export { answerQueries, loadFromFolder } from './search-answers.ts';
