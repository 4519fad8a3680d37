import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCmsDatabase } from '../harness/cms-database.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { makeInstalledFolder } from '../harness/installed-folder.ts';
import { openDesk } from './desk.ts';
import { HistoryDesk } from './history-desk.ts';

const DAY = 24 * 3_600_000;

let dataDir: string;
let first: CmsProcess;
let second: CmsProcess;
beforeAll(async () => {
  dataDir = await makeInstalledFolder('pruning');
  first = await startCms({ dataDir });
});
afterAll(async () => {
  await first.stop();
  await second?.stop();
  await rm(dataDir, { recursive: true });
});

/** Turns the clock for the versions of a story, instead of the machine's. */
async function age(documentId: string, days: number): Promise<void> {
  const at = new Date(Date.now() - days * DAY).toISOString();
  await openCmsDatabase(dataDir).run('UPDATE ntm_version SET at = ? WHERE document_id = ?', at, documentId);
}

describe('a start', () => {
  it('prunes old versions by the rule, and never what was published', async () => {
    let desk = await openDesk(first);
    const create = async (title: string) =>
      (await desk.create('article', desk.story(title))).body.data.documentId;
    const [old, young] = [await create('Bài cũ'), await create('Bài mới')];
    for (const story of [old, young]) {
      await desk.act(story, 'publish');
      for (const summary of ['Hai.', 'Ba.', 'Bốn.']) await desk.update('article', story, { summary });
    }
    await first.stop();
    await age(old, 31);
    await age(young, 29);

    first = await startCms({ dataDir });
    desk = await openDesk(first);
    const history = new HistoryDesk(desk.admin);
    expect((await history.list(old)).map(({ number }) => number)).toEqual([4, 1]);
    expect((await history.list(young)).map(({ number }) => number)).toEqual([4, 3, 2, 1]);
    await desk.update('article', old, { summary: 'Năm.' });
    expect((await history.list(old))[0]?.number).toBe(5);
  });
});

describe('two CMS on one database', () => {
  it('tell of each other’s editors, until one of them falls silent', async () => {
    second = await startCms({ dataDir });
    const [here, there] = [await openDesk(first), await openDesk(second)];
    const story = await here.publishStory('Bài mở ở hai máy');
    await new HistoryDesk(here.admin).show(story, 'may-thu-nhat');
    const show = () => new HistoryDesk(there.admin).show(story, 'may-thu-hai');
    expect((await show()).others).toHaveLength(1);

    const long = new Date(Date.now() - 80_000).toISOString();
    const statement = 'UPDATE ntm_presence SET seen_at = ? WHERE session = ?';
    expect(await openCmsDatabase(dataDir).run(statement, long, 'may-thu-nhat')).toBe(1);
    expect((await show()).others).toEqual([]);
  });
});
