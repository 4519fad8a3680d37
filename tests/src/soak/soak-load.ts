import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { createCmsClient } from '@ntm/scripts/publisher';
import { openDesk, type Desk } from '../cms/desk.ts';
import { createClient } from '../harness/admin-client.ts';
import { requestAdminToken } from '../harness/admin-token.ts';
import { ADMIN_EMAIL, ADMIN_PASSWORD, startCms } from '../harness/cms-process.ts';
import { PublisherProcess, shareBundles } from '../harness/publisher-process.ts';
import { makeFolder, SITE_URL } from '../harness/publishing.ts';

const MINUTE = 60_000;
/** Minutes with the publisher, and as many without. */
const ROUNDS = 2;
/** Documents that a client syncs from nothing. */
const SYNCED = 50_000;
/** What the CMS's memory may grow by while it is read. */
const ALLOWED_MEGABYTES = 300;

/**
 * A newsroom that publishes hundreds of stories within a minute while the publisher works, and a client that syncs from
 * nothing. The speed of the CMS is printed, for whoever compares; a story that is not live within a minute of the last, and
 * memory that grows with what is read, are errors.
 */
export async function soakLoad(stories: number): Promise<void> {
  const dataDir = makeFolder('soak-load');
  const cms = await startCms({ dataDir, siteUrl: SITE_URL, databaseUrl: '' });
  try {
    const token = await requestAdminToken(cms.url, ADMIN_EMAIL, ADMIN_PASSWORD);
    const desk = await openDesk(cms, createClient(cms.url, token));
    // Its code is compiled while it works: the first stories of a CMS take twice as long as later ones.
    await publishMany(desk, 'dau', Math.ceil(stories / 5));
    // In a process of its own, as on a server: here it would keep the answers waiting that are measured.
    shareBundles(dataDir);
    const publisher = new PublisherProcess(dataDir, Number(new URL(cms.url).port));
    await publisher.becomeCurrent();
    let published = Math.ceil(stories / 5);
    const together: number[] = [];
    const alone: number[] = [];
    // By turns: what else a machine does changes within minutes, and the archive grows.
    for (let round = 1; round <= ROUNDS; round++) {
      together.push(...(await publishMany(desk, `chung-${round}`, stories)));
      const last = Date.now();
      await waitUntilLive(dataDir, (published += stories));
      console.log(`load: all ${stories} live ${((Date.now() - last) / 1000).toFixed(1)} s after the last was published`); // prettier-ignore
      publisher.signal('SIGSTOP');
      alone.push(...(await publishMany(desk, `rieng-${round}`, stories)));
      publisher.signal('SIGCONT');
      await waitUntilLive(dataDir, (published += stories));
    }
    await publisher.end('SIGTERM');
    const [beside, itself] = [percentile95(together), percentile95(alone)];
    console.log(`load: the CMS's answer to a publish, p95: ${itself} ms alone, ${beside} ms beside the publisher`); // prettier-ignore
    console.log(`load: ${((beside / itself - 1) * 100).toFixed(0)} % slower (to be within 20 %)`);
  } finally {
    await cms.stop();
  }
  await syncFromNothing(dataDir);
}

/** Publishes evenly over at most a minute. @returns how long each answer to `publish` took, in milliseconds */
async function publishMany(desk: Desk, name: string, count: number): Promise<number[]> {
  const took: number[] = [];
  const began = Date.now();
  for (let number = 0; number < count; number++) {
    const story = await desk.create('article', desk.story(`Bài ${name} ${number}`));
    const asked = performance.now();
    const { status } = await desk.act(story.body.data.documentId, 'publish');
    took.push(performance.now() - asked);
    if (status !== 200) throw new Error(`story ${number} was not published: ${status}`);
    const due = began + ((number + 1) * MINUTE) / Math.max(500, count);
    if (due > Date.now()) await sleep(due - Date.now());
  }
  return took;
}

function percentile95(took: readonly number[]): number {
  return Math.round(took.toSorted((a, b) => a - b)[Math.floor(took.length * 0.95)] ?? 0);
}

async function waitUntilLive(dataDir: string, stories: number): Promise<void> {
  const until = Date.now() + MINUTE;
  const folder = join(dataDir, 'live/tin');
  const count = () => (existsSync(folder) ? readdirSync(folder) : []).filter((name) => name.startsWith('bai-')).length; // prettier-ignore
  while (count() < stories) {
    if (Date.now() > until) throw new Error(`only ${count()} of ${stories} stories are live after a minute`);
    await sleep(200);
  }
}

/** Fills the feed of a CMS that is stopped, and reads all of it from one that is started. */
async function syncFromNothing(dataDir: string): Promise<void> {
  fillFeed(join(dataDir, 'cms/data.db'));
  const cms = await startCms({ dataDir, siteUrl: SITE_URL, databaseUrl: '' });
  try {
    const readToken = async () => readFileSync(join(dataDir, 'cms/publisher-token'), 'utf8').trim();
    const client = createCmsClient({ cmsUrl: cms.url, readToken });
    const before = residentMegabytes(cms.pid);
    const began = performance.now();
    let most = before;
    let read = 0;
    for (let after = 0; ;) {
      const page = await client.fetchChanges(after);
      read += page.changes.length;
      most = Math.max(most, residentMegabytes(cms.pid));
      if (page.next >= page.head) break;
      after = page.next;
    }
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`load: ${read} changes read in ${seconds} s, the CMS at ${before} MB before and ${most} MB at most`); // prettier-ignore
    if (read < SYNCED) throw new Error(`only ${read} changes were read`);
    if (most > before + ALLOWED_MEGABYTES) throw new Error('the memory of the CMS grows with what is read');
  } finally {
    await cms.stop();
  }
}

/** Files carry no stamp of an editor's document: the CMS does not take them for an import. */
function fillFeed(path: string): void {
  const db = new DatabaseSync(path);
  const counter = db.prepare('SELECT seq FROM ntm_feed_counter').get() as { seq: number };
  const insert = db.prepare(
    "INSERT INTO ntm_feed_change (type, document_id, seq, action, document, stamp, live_at) VALUES ('media', ?, ?, 'upsert', ?, NULL, NULL)",
  );
  db.exec('BEGIN');
  for (let number = 1; number <= SYNCED; number++) {
    const documentId = `soak${String(number).padStart(20, '0')}`;
    const document = { type: 'media', documentId, mime: 'image/jpeg', size: 1, alternativeText: 'x'.repeat(8_000), caption: null, focalPoint: null }; // prettier-ignore
    insert.run(documentId, counter.seq + number, JSON.stringify(document));
  }
  db.prepare('UPDATE ntm_feed_counter SET seq = ?').run(counter.seq + SYNCED);
  db.exec('COMMIT');
  db.close();
}

function residentMegabytes(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}
