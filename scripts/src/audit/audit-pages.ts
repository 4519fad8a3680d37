import { createServer } from 'node:net';
import headless from '@sparticuz/chromium';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';

/** What Lighthouse says of a page on a phone. */
export interface PageAudit {
  readonly url: string;
  /** From 0 to 100. Performance depends on how busy the machine is: a figure, not a verdict. */
  readonly scores: Readonly<Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>>;
  /** Cumulative layout shift: 0 when nothing moves while the page loads. */
  readonly layoutShift: number;
  /** Milliseconds. */
  readonly largestPaint: number;
  /** Audits that cost points, as `seo robots-txt: …`; those of performance left out. */
  readonly faults: readonly string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];

/** Audits pages one after the other in a browser of its own. @throws Error when one cannot be loaded */
export async function auditPages(urls: readonly string[]): Promise<PageAudit[]> {
  const port = await findPort();
  const browser = await chromium.launch({
    executablePath: await headless.executablePath(),
    args: [...ARGS, `--remote-debugging-port=${port}`],
  });
  try {
    const audits: PageAudit[] = [];
    for (const url of urls) audits.push(await auditPage(url, port));
    return audits;
  } finally {
    await browser.close();
  }
}

async function auditPage(url: string, port: number): Promise<PageAudit> {
  const result = await lighthouse(url, { port, logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse could not audit ${url}: ${result?.lhr.runtimeError?.message ?? 'no answer'}`);
  const { categories, audits } = result.lhr;
  const scoreOf = (category: (typeof CATEGORIES)[number]) =>
    Math.round((categories[category]?.score ?? 0) * 100);
  const faults = CATEGORIES.filter((category) => category !== 'performance').flatMap((category) =>
    (categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      const isFault = weight > 0 && audit?.score != null && audit.score < 1;
      return isFault ? [`${category} ${id}: ${audit.explanation ?? audit.title}`] : [];
    }),
  );
  return {
    url,
    scores: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    layoutShift: audits['cumulative-layout-shift']?.numericValue ?? 0,
    largestPaint: audits['largest-contentful-paint']?.numericValue ?? 0,
    faults,
  };
}

function findPort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
