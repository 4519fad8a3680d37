import { execFile } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { createStaticServer } from '@ntm/scripts/serve';
import { beforeAll, describe, expect } from 'vitest';
import { makeFolder, readTree } from '../harness/publishing.ts';
import { it as browserIt } from './it.ts';
import { listViolations } from './reader/accessibility.ts';
import { listOverflowing } from './reader/in-page.ts';

const PHONE = { width: 360, height: 740 };

const it = browserIt.extend('reader', { scope: 'file' }, ({ browser }) => browser.open());

const SITE = resolve(import.meta.dirname, '../../../site');
const folder = makeFolder('gallery');
const server = createStaticServer(folder);
let origin = '';

beforeAll(async () => {
  const astro = join(SITE, 'node_modules/astro/bin/astro.mjs');
  await promisify(execFile)(process.execPath, [astro, 'build', '--config', 'gallery.config.ts'], {
    cwd: SITE,
    env: { ...process.env, GALLERY_DIR: folder, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    maxBuffer: 64 << 20,
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return () => server.close();
});

/** A component in one of its states; each name is an address of the gallery. */
const STATES = [
  ...['parts', 'board', 'theme', 'version', 'notices', 'withdrawn'],
  ...['front/trong', 'front/mot-bai', 'front/hai-bai', 'front/day-du'],
  ...['article/bai-dai', 'article/tin-ngan', 'article/phong-su', 'article/phong-su-anh'],
  ...['article/video', 'article/video-khong-anh', 'article/phat-thanh'],
  ...['exemplar/dai', 'exemplar/ngan', 'product/dai', 'product/ngan', 'document/dai', 'document/ngan'],
  ...['locality/dai', 'locality/cu', 'locality/trong', 'organisation/dai'],
  ...['author/dai', 'author/ngan', 'producer/dai'],
];

describe('the gallery of components', () => {
  it('has nothing that is not looked at here', () => {
    const pages = [...readTree(folder).keys()].filter((file) => file.endsWith('index.html'));
    expect(pages.sort()).toEqual(['index.html', ...STATES.map((state) => `${state}/index.html`)].sort());
  });

  it.for(STATES)(
    '%s has room on a phone, and axe finds nothing wrong, light and dark',
    async (state, { reader: { page } }) => {
      await page.setViewportSize(PHONE);
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(`${origin}/${state}/`);
      expect(await listViolations(page)).toEqual([]);
      for (const size of ['1', '4']) {
        await page.evaluate((kept) => (document.documentElement.dataset['size'] = kept), size);
        expect(await page.evaluate(listOverflowing), `letters of size ${size}`).toEqual([]);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await page.evaluate(listOverflowing), 'wide').toEqual([]);
      expect(await listViolations(page), 'wide and dark').toEqual([]);
    },
  );

  it.for(['light', 'dark'] as const)(
    'keeps every colour apart in high contrast, %s',
    async (colorScheme, { visit }) => {
      for (const state of ['parts', 'product/dai', 'article/phat-thanh', 'board']) {
        const { page } = await visit(`${origin}/${state}/`, { colorScheme });
        await page.evaluate(() => (document.documentElement.dataset['contrast'] = 'high'));
        expect(await listViolations(page, ['color-contrast', 'color-contrast-enhanced']), state).toEqual([]);
        await page.context().close();
      }
    },
  );
});

describe('the board of localities', () => {
  it('is filtered by recognition and by what was written, without JavaScript', async ({ visit }) => {
    const { page } = await visit(`${origin}/board/`, { javaScriptEnabled: false });
    const units = page.locator('[data-board] li');
    const countShown = async () => (await units.all()).length - (await countHidden());
    const countHidden = async () =>
      (await Promise.all((await units.all()).map((unit) => unit.isHidden()))).filter(Boolean).length;
    expect(await countShown()).toBe(6);
    await page.getByRole('radio', { name: 'Xã nông thôn mới nâng cao' }).check();
    expect(await countShown()).toBe(1);
    expect(await page.getByRole('link', { name: 'Xã Một' }).isVisible()).toBe(true);
    await page.getByRole('radio', { name: 'Mọi mức' }).check();
    await page.getByRole('checkbox', { name: 'Chỉ nơi đã có bài' }).check();
    expect(await countShown()).toBe(3);
    expect(await page.getByRole('heading', { name: 'Trước đây' }).isVisible()).toBe(true);
  });

  it('is found in by name, with marks or without', async ({ visit }) => {
    const { page } = await visit(`${origin}/board/`);
    await page.getByRole('searchbox', { name: 'Tên xã, phường, huyện' }).fill('xa mot');
    expect(await page.getByRole('status').innerText()).toBe('1 nơi');
    await page.getByRole('radio', { name: 'Xã đạt chuẩn nông thôn mới' }).check();
    expect(await page.getByRole('status').innerText()).toContain('Không có nơi nào như vậy');
  });
});
