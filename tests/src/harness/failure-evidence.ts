import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { OpenPage } from './browser.ts';

/** Temporary files go with the run that made them. */
const EVIDENCE = resolve(import.meta.dirname, '../../.cache/failures');

/**
 * Keeps what the open pages look like, hold and said, for whoever reads about a failed test.
 * @returns the folder: of each page `<n>.png`, `<n>.html` and `<n>.log`
 */
export async function keepEvidence(pages: readonly OpenPage[]): Promise<string> {
  await mkdir(EVIDENCE, { recursive: true });
  const folder = await mkdtemp(join(EVIDENCE, 'browser-'));
  await Promise.all(pages.map((opened, index) => keepPage(opened, join(folder, String(index + 1)))));
  return folder;
}

/** A page that hangs gives neither its picture nor its text: then the log says why. */
async function keepPage({ page, log }: OpenPage, base: string): Promise<void> {
  const lines = [page.url(), '', ...log.console, '', ...log.requests];
  const note = (what: string) => (error: unknown) => void lines.push(`no ${what}: ${String(error)}`);
  await page.screenshot({ path: `${base}.png`, fullPage: true, timeout: 10_000 }).catch(note('screenshot'));
  await page.content().then((html) => writeFile(`${base}.html`, html), note('HTML'));
  await writeFile(`${base}.log`, `${lines.join('\n')}\n`);
}
