import { describe, expect } from 'vitest';
import { it } from './it.ts';
import { listViolations } from './reader/accessibility.ts';
import { listSmallTargets } from './reader/in-page.ts';
import { PAGES } from './reader/page-types.ts';
import { readAnswer } from './reader/search.ts';

describe.for(PAGES)('axe finds nothing wrong with %s', ([, address]) => {
  it('on a phone in the light, and on a desk in the dark', async ({ visit }) => {
    const { page } = await visit(address, { viewport: { width: 360, height: 800 } });
    if (address.includes('?q=')) await readAnswer(page);
    expect(await listViolations(page)).toEqual([]);
    expect(await page.evaluate(listSmallTargets), 'targets of a finger').toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await listViolations(page), 'wide and dark').toEqual([]);
  });
});
