/** What tests use of the bench: its corpus, and loading it in bulk. */
export { findRows, type OwnedRow } from './bulk/find-rows.ts';
export { publishPatterns } from './bulk/publish-patterns.ts';
export { stampDocuments } from './bulk/stamp-documents.ts';
export { readStrapiTables } from './bulk/strapi-tables.ts';
export { ensureWorld } from './corpus/ensure-world.ts';
export { generateDocument, type Corpus } from './corpus/generate-document.ts';
export { loadPlanSentences } from './corpus/plan-sentences.ts';
export { openBenchDesk } from './desk.ts';
