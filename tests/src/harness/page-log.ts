import type { Page } from 'playwright-core';

/** What a page said and asked for since it was opened, or since that was forgotten. */
export interface PageLog {
  /** Errors in the console, a breach of the page's own content policy among them, and exceptions nobody caught. */
  readonly problems: readonly string[];
  /** Address of every request, whoever answered it. */
  readonly requests: readonly string[];
  /** Everything in the console, in order. */
  readonly console: readonly string[];
  /** Forgets all of it: who comes next starts anew. */
  forget(): void;
}

/** Notes from now on what a page says and asks for. */
export function watchPage(page: Page): PageLog {
  const log = {
    problems: [] as string[],
    requests: [] as string[],
    console: [] as string[],
    forget() {
      for (const lines of [this.problems, this.requests, this.console]) lines.length = 0;
    },
  };
  page.on('console', (message) => {
    const line = `${message.type()}: ${message.text()} (${message.location().url})`;
    log.console.push(line);
    if (message.type() === 'error') log.problems.push(line);
  });
  page.on('pageerror', (error) => {
    log.console.push(String(error.stack));
    log.problems.push(String(error));
  });
  page.on('request', (request) => log.requests.push(request.url()));
  return log;
}
