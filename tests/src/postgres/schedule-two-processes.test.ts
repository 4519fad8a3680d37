import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, it } from 'vitest';
import { openDesk } from '../cms/desk.ts';
import { nameDatabase } from '../harness/cms-database.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { makeInstalledFolder } from '../harness/installed-folder.ts';
import { withClient } from '../harness/postgres-server.ts';

/** Of each kind: due while the CMS is down, due while both processes are up. */
const STORIES = 8;

/** Every publication of a story makes one row, with a number that no other gets. */
async function readNewestRow(dataDir: string): Promise<number> {
  return withClient(`${inject('postgres')}/${nameDatabase(dataDir)}`, async (client) => {
    const { rows } = await client.query<{ last_value: string }>('SELECT last_value FROM articles_id_seq');
    return Number(rows[0]?.last_value);
  });
}

it('publishes what falls due exactly once, with two processes on one database, down at the hour or not', async () => {
  const dataDir = await makeInstalledFolder('schedule');
  const database = `${inject('postgres')}/${nameDatabase(dataDir)}`;
  const letFallDue = (stories: readonly string[]) =>
    withClient(database, (client) =>
      client.query(
        `UPDATE articles SET stage = 'approved', publish_at = now() - interval '1 second'
         WHERE published_at IS NULL AND document_id = ANY($1)`,
        [stories],
      ),
    );
  const running: CmsProcess[] = [];
  try {
    const first = await startCms({ dataDir });
    running.push(first);
    const desk = await openDesk(first);
    const stories: string[] = [];
    for (let number = 1; number <= 2 * STORIES; number += 1) {
      const { body } = await desk.create('article', desk.story(`Bài hẹn giờ số ${number}`));
      stories.push(body.data.documentId);
    }
    const [whileDown, whileUp] = [stories.slice(0, STORIES), stories.slice(STORIES)];
    await first.stop();
    const before = await readNewestRow(dataDir);
    await letFallDue(whileDown);

    running.push(await startCms({ dataDir }));
    running.push(await startCms({ dataDir }));
    const again = await openDesk(running[1] as CmsProcess);
    const countPublic = async () => (await again.listDocuments('article')).length;
    await expect.poll(countPublic, { timeout: 60_000, interval: 500 }).toBe(STORIES);
    // Both look for what is due at the same tenth second, and find the same.
    await letFallDue(whileUp);
    await expect.poll(countPublic, { timeout: 60_000, interval: 500 }).toBe(2 * STORIES);
    await wait(12_000);

    expect((await readNewestRow(dataDir)) - before).toBe(2 * STORIES);
    const drafts = await Promise.all(stories.map((story) => again.get('article', story)));
    expect(drafts.map(({ body }) => body.data['publishAt'])).toEqual(stories.map(() => null));
    expect(running.map((cms) => cms.log()).join('')).not.toMatch(/error/i);
  } finally {
    for (const cms of running) await cms.stop();
    await rm(dataDir, { recursive: true });
  }
});
