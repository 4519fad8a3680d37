import { rm } from 'node:fs/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openDesk } from '../cms/desk.ts';
import { startCms } from '../harness/cms-process.ts';
import { makeInstalledFolder } from '../harness/installed-folder.ts';

it('keeps every instant when the same database is served from another time zone', async () => {
  const dataDir = await makeInstalledFolder('instants');
  onTestFinished(() => rm(dataDir, { recursive: true }));
  const before = Date.now();
  let cms = await startCms({ dataDir, env: { TZ: 'Asia/Ho_Chi_Minh' } });
  let desk = await openDesk(cms);
  const story = await desk.publishStory('Bài đăng ở Lào Cai');
  const [page, document] = [await desk.readPage(0, 1000), await desk.findDocument('article', story)];
  await cms.stop();

  cms = await startCms({ dataDir, env: { TZ: 'America/New_York' } });
  try {
    desk = await openDesk(cms);
    expect(await desk.readPage(0, 1000)).toEqual(page);
    const { data } = (await desk.get('article', story)).body;
    expect(data['firstPublishedAt']).toBe(document?.firstPublishedAt);
    expect(Date.parse(String(data['createdAt']))).toBeGreaterThanOrEqual(before);
    expect(Date.parse(String(data['createdAt']))).toBeLessThanOrEqual(Date.now());
  } finally {
    await cms.stop();
  }
});
