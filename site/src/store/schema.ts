/** The tables of the store; a change of them, or of the triggers, is another STORE_FORMAT (database.ts). */
export const TABLES = `
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

  -- Changes fetched, not applied yet: a sync that breaks off goes on where it was.
  CREATE TABLE IF NOT EXISTS incoming (
    type TEXT NOT NULL, document_id TEXT NOT NULL, seq INTEGER NOT NULL, action TEXT NOT NULL, document TEXT,
    PRIMARY KEY (type, document_id)
  ) WITHOUT ROWID;

  -- What is public now, without its texts (without-texts.ts). path: where it stands or what it redirects; target: the document
  -- that a notice or redirect is about.
  CREATE TABLE IF NOT EXISTS document (
    type TEXT NOT NULL, document_id TEXT NOT NULL, seq INTEGER NOT NULL, wire TEXT NOT NULL,
    path TEXT, slug TEXT, target TEXT,
    PRIMARY KEY (type, document_id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS document_by_path ON document (path);
  CREATE INDEX IF NOT EXISTS document_by_slug ON document (type, slug);
  CREATE INDEX IF NOT EXISTS document_by_target ON document (target);
  CREATE INDEX IF NOT EXISTS document_by_seq ON document (seq);

  -- The same as it came. former: the version before this one, to go back to when this one cannot be shown.
  CREATE TABLE IF NOT EXISTS source (
    type TEXT NOT NULL, document_id TEXT NOT NULL, wire TEXT NOT NULL, former TEXT,
    PRIMARY KEY (type, document_id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS source_with_former ON source (type, document_id) WHERE former IS NOT NULL;

  -- Left at its former version, and why.
  CREATE TABLE IF NOT EXISTS set_aside (
    type TEXT NOT NULL, document_id TEXT NOT NULL, seq INTEGER NOT NULL, document TEXT NOT NULL, reason TEXT NOT NULL,
    PRIMARY KEY (type, document_id)
  ) WITHOUT ROWID;

  -- What is known of the bytes of a media document. kind: picture, sound or file.
  CREATE TABLE IF NOT EXISTS media (
    document_id TEXT PRIMARY KEY, hash TEXT NOT NULL, kind TEXT NOT NULL, mime TEXT NOT NULL, bytes INTEGER NOT NULL,
    width INTEGER, height INTEGER
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS rendition (src TEXT PRIMARY KEY, bytes INTEGER NOT NULL) WITHOUT ROWID;

  -- Ready HTML: language is '' for the body itself.
  CREATE TABLE IF NOT EXISTS body (
    document_id TEXT NOT NULL, language TEXT NOT NULL, hash TEXT NOT NULL,
    PRIMARY KEY (document_id, language)
  ) WITHOUT ROWID;

  -- Members of each list in its total order (date, then id); withdrawn documents keep their place in feeds.
  CREATE TABLE IF NOT EXISTS listing (
    list TEXT NOT NULL, date TEXT NOT NULL, document_id TEXT NOT NULL, type TEXT NOT NULL, withdrawn INTEGER NOT NULL,
    PRIMARY KEY (list, date, document_id, withdrawn)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS listing_by_document ON listing (document_id);
  CREATE INDEX IF NOT EXISTS listing_withdrawn ON listing (list) WHERE withdrawn = 1;

  -- How many public documents a list holds.
  CREATE TABLE IF NOT EXISTS list_size (list TEXT PRIMARY KEY, size INTEGER NOT NULL) WITHOUT ROWID;

  -- What documents are about, in the order of publication; others: the earlier ones that share most with a document.
  CREATE TABLE IF NOT EXISTS topic (
    topic TEXT NOT NULL, date TEXT NOT NULL, document_id TEXT NOT NULL, type TEXT NOT NULL,
    PRIMARY KEY (topic, date, document_id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS topic_by_document ON topic (document_id);
  CREATE TABLE IF NOT EXISTS related (document_id TEXT PRIMARY KEY, others TEXT NOT NULL) WITHOUT ROWID;

  -- The drawn card of each document that has no photograph: a file among the renditions, by its name.
  CREATE TABLE IF NOT EXISTS share_card (document_id TEXT PRIMARY KEY, hash TEXT NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS share_card_by_hash ON share_card (hash);

  -- Files of the library that nothing public uses yet, made ready for the day when something does; never public themselves.
  CREATE TABLE IF NOT EXISTS ahead (
    document_id TEXT PRIMARY KEY, stamp TEXT NOT NULL, hash TEXT NOT NULL, kind TEXT NOT NULL, mime TEXT NOT NULL,
    bytes INTEGER NOT NULL, width INTEGER, height INTEGER, focal_point TEXT
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS ahead_by_hash ON ahead (hash);
  CREATE INDEX IF NOT EXISTS media_by_hash ON media (hash);
  CREATE INDEX IF NOT EXISTS body_by_hash ON body (hash);

  -- Files of the store that lost one of their uses: to be looked at, and removed when it was the last.
  CREATE TABLE IF NOT EXISTS loose (
    kind TEXT NOT NULL, hash TEXT NOT NULL, PRIMARY KEY (kind, hash)
  ) WITHOUT ROWID;

  -- What changed since the last publication that went live, in the words of dependencies.ts: key is a place of a list.
  CREATE TABLE IF NOT EXISTS touched (tag TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (tag, key)) WITHOUT ROWID;
`;

/** A statement's own conflict clause would come before that of a trigger: what is noted already is left out by hand. */
const touch = (...rows: (readonly [tag: string, key?: string])[]) =>
  rows
    .map(
      ([tag, key = "''"]) => `INSERT INTO touched SELECT ${tag}, ${key} WHERE ${tag} IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM touched WHERE tag = ${tag} AND key = ${key});`,
    )
    .join('\n');

const touchDocument = (row: 'OLD' | 'NEW') =>
  touch(
    [`'document ' || ${row}.type || '/' || ${row}.document_id`],
    [`'type ' || ${row}.type`],
    [`'slug ' || ${row}.type || '/' || ${row}.slug`],
    [`'path ' || ${row}.path`],
    [`'target ' || ${row}.target`],
  ) +
  // Whether a withdrawn document shows its place depends on whether it is back.
  ` INSERT INTO touched SELECT DISTINCT 'list ' || list, date || ' ' || document_id FROM listing
    WHERE document_id = ${row}.document_id AND withdrawn = 1 AND NOT EXISTS (SELECT 1 FROM touched
      WHERE tag = 'list ' || listing.list AND key = listing.date || ' ' || listing.document_id);`;

const touchListing = (row: 'OLD' | 'NEW') =>
  touch(
    [`'list ' || ${row}.list`, `${row}.date || ' ' || ${row}.document_id`],
    [`CASE WHEN ${row}.list LIKE 'month/%' THEN 'months' END`],
  );

/** The words that name a row of a table, and whether every column counts. */
const WATCHED: Readonly<Record<string, { touches: (row: 'OLD' | 'NEW') => string; columns?: string }>> = {
  document: { touches: touchDocument, columns: 'wire, path, slug, target' },
  listing: { touches: touchListing },
  media: { touches: (row) => touch([`'media ' || ${row}.document_id`]) },
  rendition: { touches: (row) => touch([`'rendition ' || ${row}.src`]) },
  body: { touches: (row) => touch([`'body ' || ${row}.document_id || '/' || ${row}.language`]) },
  related: { touches: (row) => touch([`'related ' || ${row}.document_id`]) },
  meta: {
    touches: (row) => touch([`CASE WHEN ${row}.key IN ('day', 'hour', 'site-url') THEN 'meta ' || ${row}.key END`]), // prettier-ignore
  },
};

/** What may have become of no use with a row. */
const LOOSENERS: readonly (readonly [table: string, kind: string, hash: string])[] = [
  ['body', 'body', 'OLD.hash'],
  ['media', 'media', 'OLD.hash'],
  ['ahead', 'media', 'OLD.hash'],
  ['share_card', 'media', 'OLD.hash'],
  // Another focus makes other renditions.
  ['document', 'media', "CASE WHEN OLD.type = 'media' THEN (SELECT hash FROM media WHERE document_id = OLD.document_id) END"], // prettier-ignore
];

const LOOSENING = LOOSENERS.flatMap(([table, kind, hash]) =>
  ['DELETE', 'UPDATE'].map(
    (
      event,
    ) => `CREATE TRIGGER IF NOT EXISTS ${table}_loosened_by_${event.toLowerCase()} AFTER ${event} ON ${table} BEGIN
    INSERT INTO loose SELECT '${kind}', ${hash} WHERE ${hash} IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM loose WHERE kind = '${kind}' AND hash = ${hash}); END;`,
  ),
);

const TOUCHING = Object.entries(WATCHED).flatMap(([table, { touches, columns }]) => [
  `CREATE TRIGGER IF NOT EXISTS ${table}_added AFTER INSERT ON ${table} BEGIN ${touches('NEW')} END;`,
  `CREATE TRIGGER IF NOT EXISTS ${table}_removed AFTER DELETE ON ${table} BEGIN ${touches('OLD')} END;`,
  `CREATE TRIGGER IF NOT EXISTS ${table}_changed AFTER UPDATE ${columns ? `OF ${columns}` : ''} ON ${table}
   BEGIN ${touches('OLD')} ${touches('NEW')} END;`,
]);

const COUNTING = [
  `CREATE TRIGGER IF NOT EXISTS listing_counted_in AFTER INSERT ON listing WHEN NEW.withdrawn = 0 BEGIN
   INSERT INTO list_size SELECT NEW.list, 0 WHERE NOT EXISTS (SELECT 1 FROM list_size WHERE list = NEW.list);
   UPDATE list_size SET size = size + 1 WHERE list = NEW.list; END;`,
  `CREATE TRIGGER IF NOT EXISTS listing_counted_out AFTER DELETE ON listing WHEN OLD.withdrawn = 0 BEGIN
   UPDATE list_size SET size = size - 1 WHERE list = OLD.list; END;`,
];

/**
 * The database itself notes what changes, whoever changes it: nothing that writes has to think of it, and so nothing can
 * forget it.
 */
export const TRIGGERS = [...TOUCHING, ...LOOSENING, ...COUNTING].join('\n');

/** Counts what was listed before the triggers did. */
export const COUNT_LISTS = `
  DELETE FROM list_size;
  INSERT INTO list_size SELECT list, count(*) FROM listing WHERE withdrawn = 0 GROUP BY list;
`;
