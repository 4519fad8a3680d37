import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openPublisher, runPublication } from '@ntm/scripts/publisher';
import { expect, it } from 'vitest';
import { makeFolder, openTestPublisher, SITE_URL } from '../harness/publishing.ts';
import { makeArticle } from '../harness/make-documents.ts';
import { createSmallWorld } from '../harness/small-world.ts';

const ROLLBACK = resolve(import.meta.dirname, '../../../scripts/src/rollback/main.ts');

it("shows today's content with an older bundle of the site's code, and goes back to the newest", async () => {
  const feed = await createSmallWorld();
  feed.put(makeArticle('mot'));
  const dataDir = makeFolder('rollback');
  const bundlesFolder = join(dataDir, 'cache/bundles');
  const newest = await openTestPublisher(feed, makeFolder('bundle'));
  cpSync(newest.bundle.folder, join(bundlesFolder, newest.bundle.id), { recursive: true });
  newest.close();
  makeOlderBundle(join(bundlesFolder, newest.bundle.id), join(bundlesFolder, 'older'));
  const publish = async () => {
    const publisher = await openPublisher({
      dataDir,
      bundlesFolder,
      siteUrl: SITE_URL,
      client: feed,
      now: () => new Date(),
    });
    expect((await runPublication(publisher))?.outcome).toBe('live');
    publisher.close();
    return readFileSync(join(dataDir, 'live/tin/mot/index.html'), 'utf8');
  };
  const rollback = (...args: string[]) =>
    execFileSync(process.execPath, [ROLLBACK, ...args], {
      env: { ...process.env, DATA_DIR: dataDir },
      encoding: 'utf8',
    });

  expect(await publish()).not.toContain('Mới nhất thuở trước');
  expect(rollback('--list')).toMatch(/older built/);
  rollback();
  feed.put(makeArticle('mot', { title: 'Nhan đề hôm nay' }));
  const older = await publish();
  expect(older).toContain('Mới nhất thuở trước');
  expect(older, 'content does not roll back').toContain('Nhan đề hôm nay');
  rollback('--undo');
  expect(await publish()).not.toContain('Mới nhất thuở trước');
  expect(() => rollback('khong-co')).toThrow('there is no bundle khong-co');
});

/** A bundle whose pages say something else in the navigation. */
function makeOlderBundle(newest: string, older: string): void {
  cpSync(newest, older, { recursive: true });
  const facts = JSON.parse(readFileSync(join(older, 'bundle.json'), 'utf8')) as object;
  writeFileSync(
    join(older, 'bundle.json'),
    JSON.stringify({ ...facts, id: 'older', builtAt: '2020-01-01T00:00:00.000Z' }),
  );
  const chunks = readdirSync(join(older, 'server'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.mjs'),
  );
  for (const chunk of chunks) {
    const path = join(older, 'server', chunk);
    const code = readFileSync(path, 'utf8');
    if (code.includes('Mới nhất')) writeFileSync(path, code.replaceAll('Mới nhất', 'Mới nhất thuở trước'));
  }
}
