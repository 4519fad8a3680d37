import { inject, test } from 'vitest';
import type { BrowserContextOptions } from 'playwright-core';
import { TestBrowser, type OpenPage } from '../harness/browser.ts';
import { keepEvidence } from '../harness/failure-evidence.ts';

/**
 * `it` for tests in a real browser, one for each file. `visit` opens an address of the public site as a new reader,
 * until the end of the test. Whatever page is open when a test fails is kept, and the error says where.
 */
export const it = test
  .extend('sample', { scope: 'file' }, () => inject('sample'))
  .extend('browser', { scope: 'file' }, async ({ sample: _sample }, { onCleanup }) => {
    const browser = await TestBrowser.launch();
    onCleanup(() => browser.close());
    return browser;
  })
  .extend('visit', { auto: true }, async ({ browser, sample, task }, { onCleanup }) => {
    const visits: OpenPage[] = [];
    onCleanup(async () => {
      if (task.result?.state === 'fail') {
        const folder = await keepEvidence(browser.pages);
        for (const error of task.result.errors ?? [])
          error.message += `\nThe open pages are kept in ${folder}`;
      }
      for (const { page } of visits) await page.context().close();
    });
    return async (address: string, options: BrowserContextOptions = {}): Promise<OpenPage> => {
      const opened = await browser.open({ baseURL: sample.siteUrl, ...options });
      visits.push(opened);
      await opened.page.goto(address);
      return opened;
    };
  });
