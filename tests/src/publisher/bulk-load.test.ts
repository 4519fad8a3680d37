import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import {
  ensureWorld,
  findRows,
  generateDocument,
  loadPlanSentences,
  openBenchDesk,
  publishPatterns,
  readStrapiTables,
  stampDocuments,
  type Corpus,
} from '@ntm/scripts/bench';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADMIN_EMAIL, ADMIN_PASSWORD, startCms } from '../harness/cms-process.ts';
import { describeRows } from './describe-rows.ts';

const DOCUMENTS = 100;
const dataDir = mkdtempSync(join(tmpdir(), 'ntm-bulk-'));
const file = join(dataDir, 'cms/data.db');

let published: string[];
let stamped: string[];
let epochs: unknown[];

/** The same hundred documents under other addresses: first through the desk, then in bulk, in one database. */
beforeAll(async () => {
  const first = await startCms({ dataDir });
  const desk = await openBenchDesk(first.url, { email: ADMIN_EMAIL, password: ADMIN_PASSWORD });
  const corpus: Corpus = {
    world: await ensureWorld(desk, 4),
    sentences: loadPlanSentences(),
    prefix: 'mau-',
  };
  const { patterns } = await publishPatterns(desk, corpus, DOCUMENTS);
  published = [];
  for (let index = 0; index < DOCUMENTS; index += 1) {
    const document = generateDocument({ ...corpus, prefix: 'dang-' }, index);
    published.push((await desk.publish(document)).documentId);
  }
  await first.stop();
  epochs = [readEpoch()];

  const db = new DatabaseSync(file);
  const documents = published.map((_, index) => generateDocument({ ...corpus, prefix: 'nap-' }, index));
  stamped = stampDocuments(db, patterns, documents);
  db.close();

  const second = await startCms({ dataDir });
  await second.stop();
  epochs.push(readEpoch());
}, 900_000);
afterAll(() => rmSync(dataDir, { recursive: true }));

it('writes the rows that publishing each document would have written', () => {
  const db = new DatabaseSync(file, { readOnly: true });
  const strapi = readStrapiTables(db);
  const rowsOf = (documentId: string) => describeRows(findRows(db, strapi, documentId), documentId);
  for (const [index, documentId] of published.entries()) {
    const rows = rowsOf(documentId);
    expect(rows.length).toBeGreaterThan(10);
    expect(rowsOf(stamped[index] as string), `document ${index}`).toEqual(rows);
  }
  db.close();
});

it('leaves the change feed as the CMS would have left it: no new epoch, every number once', () => {
  const db = new DatabaseSync(file, { readOnly: true });
  const numbers = db
    .prepare('SELECT seq FROM ntm_feed_change ORDER BY seq')
    .all()
    .map(({ seq }) => Number(seq));
  const head = Number(db.prepare('SELECT seq FROM ntm_feed_counter').get()?.seq);
  db.close();
  expect(new Set(epochs).size).toBe(1);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(head).toBe(numbers.at(-1));
});

function readEpoch(): unknown {
  const db = new DatabaseSync(file, { readOnly: true });
  const epoch = db.prepare('SELECT epoch FROM ntm_feed_counter').get()?.epoch;
  db.close();
  return epoch;
}
