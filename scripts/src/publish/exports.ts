/** What tests use of the publisher. */
export { CmsRefused, type CmsClient } from './http-feed-client.ts';
export { StoreLocked } from './lock-store.ts';
export { openPublisher, type Publisher } from './publisher.ts';
export { runPublication } from './run-publication.ts';
export { listReports } from './reports.ts';
export { answerQueries, loadFromFolder } from './search-answers.ts';
