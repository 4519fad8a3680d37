import { auditPages } from '@ntm/scripts/audit';
import { expect } from 'vitest';
import { it } from './it.ts';
import { PAGE_TYPES } from './reader/page-types.ts';

/** One of each make of page: the others are put together of the same parts. */
const AUDITED = [PAGE_TYPES['the front page'], PAGE_TYPES['a story'], PAGE_TYPES['a theme']];

it('Lighthouse gives pages that are meant to be found full marks, and sees nothing move', async ({
  sample,
}) => {
  for (const { url, scores, layoutShift, faults } of await auditPages(
    AUDITED.map((path) => sample.siteUrl + path),
  )) {
    console.log(url, JSON.stringify(scores), 'CLS', layoutShift);
    expect(faults, url).toEqual([]);
    expect(scores, url).toMatchObject({ accessibility: 100, 'best-practices': 100, seo: 100 });
    expect(layoutShift, url).toBe(0);
  }
});
