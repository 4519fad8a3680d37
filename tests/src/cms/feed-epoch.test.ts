import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CONTENT_TYPES, type WireContent } from '@ntm/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCmsDatabase, type CmsDatabase } from '../harness/cms-database.ts';
import { startCms, type CmsProcess } from '../harness/cms-process.ts';
import { makeInstalledFolder } from '../harness/installed-folder.ts';
import { openDesk, type Desk } from './desk.ts';

let dataDir: string;
let database: CmsDatabase;
let cms: CmsProcess;
let desk: Desk;
let story: string;

beforeAll(async () => {
  dataDir = await makeInstalledFolder('epoch');
  database = openCmsDatabase(dataDir);
  cms = await startCms({ dataDir });
  desk = await openDesk(cms);
  story = await desk.publishStory('Bài có từ đầu');
});

afterAll(async () => {
  await cms.stop();
  await rm(dataDir, { recursive: true });
});

/** Does something to the data of the CMS while it is down. */
async function whileDown(work: () => void | Promise<void>): Promise<void> {
  await cms.stop();
  await work();
  cms = await startCms({ dataDir });
  desk = await openDesk(cms);
}

const readEpoch = async () => (await desk.readPage(0, 1)).epoch;

async function query(statement: string, ...values: string[]): Promise<void> {
  expect(await database.run(statement, ...values)).toBeGreaterThan(0);
}

describe('the epoch of the feed', () => {
  it('stays through a restart, as does everything in the feed', async () => {
    const [epoch, changes] = [await readEpoch(), await desk.readChanges()];
    await whileDown(() => database.backUp());
    expect(await readEpoch()).toBe(epoch);
    expect(await desk.readChanges()).toEqual(changes);
  });

  it('is another one after an older copy of the database came back', async () => {
    const epoch = await readEpoch();
    const lost = await desk.publishStory('Bài có sau khi sao lưu');
    await whileDown(() => database.restore());
    expect(await readEpoch()).not.toBe(epoch);
    expect(await desk.findChange('article', lost)).toBeUndefined();
    expect(await desk.findDocument('article', story)).toMatchObject({ title: 'Bài có từ đầu' });
  });

  it('is another one when the mark beside the database is gone or torn', async () => {
    const mark = path.join(dataDir, 'cms/feed-epoch.json');
    const first = await readEpoch();
    await whileDown(() => rm(mark));
    const second = await readEpoch();
    await whileDown(() => writeFile(mark, '{"epoch":'));
    expect(new Set([first, second, await readEpoch()]).size).toBe(3);
    expect(JSON.parse(await readFile(mark, 'utf8'))).toEqual({
      epoch: await readEpoch(),
      head: await desk.readHead(),
    });
  });

  it('is another one, and the feed made anew, when somebody wrote behind its back', async () => {
    const epoch = await readEpoch();
    const gone = await desk.publishStory('Bài bị xoá thẳng trong cơ sở dữ liệu');
    const kept: (WireContent | null)[] = [];
    for (const type of CONTENT_TYPES) {
      kept.push(await desk.findDocument(type, await desk.publishNew(type, 'Mục còn nguyên')));
    }
    await whileDown(async () => {
      await query(
        `UPDATE articles SET title = 'Tiêu đề nhập vào', updated_at = ${database.later('updated_at')} WHERE document_id = ?`,
        story,
      );
      await query('DELETE FROM articles WHERE document_id = ? AND published_at IS NOT NULL', gone);
    });
    expect(await readEpoch()).not.toBe(epoch);
    expect(await desk.findDocument('article', story)).toMatchObject({ title: 'Tiêu đề nhập vào' });
    expect(await desk.findDocument('article', gone)).toBeNull();
    for (const document of kept) {
      expect(document && (await desk.findDocument(document.type, document.documentId))).toEqual(document);
    }
  });

  it('stays when the wire form is another one: documents are appended again as ordinary changes', async () => {
    // That it stays also shows that what the test before had mended is settled.
    const [epoch, before] = [await readEpoch(), await desk.findChange('article', story)];
    await whileDown(async () => {
      await query("UPDATE ntm_feed_counter SET wire_form = 'older'");
      await query(`UPDATE ntm_feed_change SET document = '{"older":true}' WHERE document_id = ?`, story);
    });
    expect(await readEpoch()).toBe(epoch);
    const after = await desk.findChange('article', story);
    expect(after?.seq).toBeGreaterThan(before?.seq ?? Infinity);
    expect(after).toEqual({ ...before, seq: after?.seq });
  });

  it('stays when one stored document is unfit for the contract, which keeps out itself alone', async () => {
    const set = `video_url = 'khong-phai-dia-chi', updated_at = ${database.later('updated_at')}`;
    await whileDown(() => query(`UPDATE articles SET ${set} WHERE document_id = ?`, story));
    const epoch = await readEpoch();
    expect(await desk.findDocument('article', story)).toBeNull();
    expect(await desk.listDocuments('theme')).toHaveLength(7);
    expect(cms.log()).toContain(`article ${story} breaks the wire contract`);
    await whileDown(() => {});
    expect(await readEpoch()).toBe(epoch);
  });
});
