import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, inject, it } from 'vitest';
import { openDesk } from '../cms/desk.ts';
import { nameDatabase } from '../harness/cms-database.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { makeInstalledFolder } from '../harness/installed-folder.ts';
import { withClient } from '../harness/postgres-server.ts';

const STORIES = 12;

/** Every publication of a story makes one row, with a number that no other gets. */
async function readNewestRow(dataDir: string): Promise<number> {
  return withClient(`${inject('postgres')}/${nameDatabase(dataDir)}`, async (client) => {
    const { rows } = await client.query<{ last_value: string }>('SELECT last_value FROM articles_id_seq');
    return Number(rows[0]?.last_value);
  });
}

it('publishes what fell due while the CMS was down exactly once, with two processes on one database', async () => {
  const dataDir = await makeInstalledFolder('schedule');
  const running: CmsProcess[] = [];
  try {
    const first = await startCms({ dataDir });
    running.push(first);
    const desk = await openDesk(first);
    const publishAt = new Date(Date.now() + 5000).toISOString();
    const created = [];
    for (let number = 1; number <= STORIES; number += 1) {
      created.push(await desk.create('article', desk.story(`Bài hẹn giờ số ${number}`)));
    }
    const stories = created.map(({ body }) => body.data.documentId);
    await first.stop();
    await withClient(`${inject('postgres')}/${nameDatabase(dataDir)}`, (client) =>
      client.query("UPDATE articles SET stage = 'approved', publish_at = $1", [publishAt]),
    );
    await wait(Math.max(0, Date.parse(publishAt) - Date.now()));
    const before = await readNewestRow(dataDir);

    running.push(await startCms({ dataDir }));
    running.push(await startCms({ dataDir }));
    const again = await openDesk(running[1] as CmsProcess);
    const countPublic = async () => (await again.listDocuments('article')).length;
    await expect.poll(countPublic, { timeout: 60_000, interval: 500 }).toBe(STORIES);
    await wait(12_000);

    expect((await readNewestRow(dataDir)) - before).toBe(STORIES);
    const drafts = await Promise.all(stories.map((story) => again.get('article', story)));
    expect(drafts.map(({ body }) => body.data['publishAt'])).toEqual(stories.map(() => null));
    expect(running.map((cms) => cms.log()).join('')).not.toMatch(/error/i);
  } finally {
    for (const cms of running) await cms.stop();
    await rm(dataDir, { recursive: true });
  }
});
