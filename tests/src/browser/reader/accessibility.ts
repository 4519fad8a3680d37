import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as Axe from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong with a page as it stands, by all its rules or by some of them. No page of ours has frames. Bringing
 * axe into a page takes longer than what it does there, so it stays for the next look.
 */
export async function listViolations(page: Page, rules?: string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  return page.evaluate(runAxe, rules);
}

/** In the page. Nobody reads what is right, and telling it takes as long as finding out what is wrong. */
async function runAxe(rules?: string[]): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  const options: Axe.RunOptions = { resultTypes: ['violations'], ...(rules && { runOnly: rules }) };
  const { violations } = await axe.run(document, options);
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}
