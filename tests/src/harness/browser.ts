import headless from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { watchPage, type PageLog } from './page-log.ts';

/** Without the sandbox, which the root user of a container cannot have, and without talk to the browser's maker. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** For one step on a page: machines that run tests are slow and shared. */
const STEP_MILLISECONDS = 90_000;

/** A page in a context of its own, with what it said and asked for. */
export interface OpenPage {
  readonly page: Page;
  readonly log: PageLog;
}

/** The Chromium that is inside an npm package. It needs no browser on the machine and downloads none. */
export class TestBrowser {
  readonly #browser: Browser;
  readonly #pages = new Set<OpenPage>();

  private constructor(browser: Browser) {
    this.#browser = browser;
  }

  static async launch(): Promise<TestBrowser> {
    const executablePath = await headless.executablePath();
    return new TestBrowser(await chromium.launch({ executablePath, args: ARGS }));
  }

  /** The pages that are open now. */
  get pages(): readonly OpenPage[] {
    return [...this.#pages];
  }

  /** Opens an empty page of a reader or an editor who was never here before. */
  async open(options: BrowserContextOptions = {}): Promise<OpenPage> {
    const context = await this.#browser.newContext({ locale: 'vi-VN', ...options });
    context.setDefaultTimeout(STEP_MILLISECONDS);
    const page = await context.newPage();
    const opened = { page, log: watchPage(page) };
    this.#pages.add(opened);
    context.on('close', () => this.#pages.delete(opened));
    return opened;
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}
