import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { it } from './it.ts';
import { PAGES, WIDTHS } from './reader/page-types.ts';
import { readAnswer } from './reader/search.ts';

async function listViolations(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ html }) => html).join(' | ')}`,
  );
}

describe.for(PAGES)('axe finds nothing wrong with %s', ([, address]) => {
  it.for(WIDTHS)('at %d pixels, light and dark', async (width, { visit }) => {
    const { page } = await visit(address, { viewport: { width, height: 800 } });
    if (address.includes('?q=')) await readAnswer(page);
    expect(await listViolations(page)).toEqual([]);
    // Nothing but colours changes in the dark.
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await listViolations(page, ['color-contrast']), 'dark').toEqual([]);
  });
});
