/** What is known of the search index, in the database of the publisher: it changes with the journal, in one transaction. */
export const SEARCH_SCHEMA = `
  -- Every document that can be found: a digest of what it is found by, and the number of the card that shows it.
  CREATE TABLE IF NOT EXISTS search_document (
    document_id TEXT PRIMARY KEY, digest TEXT NOT NULL, serial INTEGER NOT NULL
  ) WITHOUT ROWID;

  -- What else documents, and answers about registries, are made of: tags of the store (site/src/store/dependencies.ts).
  -- owner: a document, or the tag of an answer.
  CREATE TABLE IF NOT EXISTS search_dependency (
    owner TEXT NOT NULL, tag TEXT NOT NULL, PRIMARY KEY (owner, tag)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS search_dependency_by_tag ON search_dependency (tag);
  CREATE TABLE IF NOT EXISTS search_answer (tag TEXT PRIMARY KEY, digest TEXT NOT NULL) WITHOUT ROWID;

  -- Parts of the index. kind: base, middle, hot. retired_at: no manifest names it any more; open pages may read it a while.
  CREATE TABLE IF NOT EXISTS search_segment (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, made_at TEXT NOT NULL, retired_at TEXT
  );
  -- What stands in each segment, under which number. hidden: superseded or gone.
  CREATE TABLE IF NOT EXISTS search_entry (
    segment INTEGER NOT NULL, number INTEGER NOT NULL, document_id TEXT NOT NULL, serial INTEGER NOT NULL, date TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (segment, number)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS search_entry_by_document ON search_entry (document_id);
  CREATE INDEX IF NOT EXISTS search_entry_by_date ON search_entry (segment, date, document_id);
  CREATE INDEX IF NOT EXISTS search_entry_hidden ON search_entry (segment, number) WHERE hidden = 1;

  -- Cards of former versions, which open pages may show a while.
  CREATE TABLE IF NOT EXISTS search_former_card (
    serial INTEGER PRIMARY KEY, document_id TEXT NOT NULL, retired_at TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS search_former_card_by_document ON search_former_card (document_id);
`;

export const SEARCH_TABLES = ['document', 'dependency', 'answer', 'segment', 'entry', 'former_card'].map(
  (name) => `search_${name}`,
);
