import type { CDPSession } from 'playwright-core';
import { expect } from 'vitest';
import { it } from './it.ts';
import { PAGE_TYPES } from './reader/page-types.ts';

/** Bytes of the first view of a story on a phone, its lead picture in it. */
const BUDGET = 71_680;
const PHONE = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true };
const STORIES = Object.entries(PAGE_TYPES).filter(([name]) => /^an? (\w+ )?(story|exemplar|product|official document)/.test(name)); // prettier-ignore

it.for(STORIES)(
  '%s costs a phone at most 70 KB until it is seen, its picture in it',
  async ([name, address], { browser, sample }) => {
    const { page } = await browser.open({ baseURL: sample.siteUrl, ...PHONE });
    const received = await countBytes(await page.context().newCDPSession(page));
    await page.goto(address, { waitUntil: 'networkidle' });
    const picture = page.locator('article figure img').first();
    if ((await picture.count()) > 0 && (await picture.getAttribute('loading')) !== 'lazy')
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    const sum = [...received.values()].reduce((total, { bytes }) => total + bytes, 0);
    const parts = [...received.values()].map(({ url, bytes }) => `${new URL(url).pathname} ${bytes}`);
    console.log(`${name}: ${sum} bytes\n  ${parts.join('\n  ')}`);
    expect(received.size).toBeGreaterThan(1);
    expect(sum, parts.join('\n')).toBeLessThanOrEqual(BUDGET);
    await page.context().close();
  },
);

/** Notes what comes over the wire, headers in it, by request. */
async function countBytes(session: CDPSession): Promise<Map<string, { url: string; bytes: number }>> {
  const received = new Map<string, { url: string; bytes: number }>();
  session.on('Network.responseReceived', ({ requestId, response }) =>
    received.set(requestId, { url: response.url, bytes: 0 }),
  );
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const known = received.get(requestId);
    if (known) known.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return received;
}
