import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentPath, hanoiDay } from '@ntm/shared';
import { answerQueries, loadFromFolder } from '@ntm/scripts/publisher';
import { fileOf } from '@ntm/site/renderer';
import { describe, expect, inject, it } from 'vitest';

const live = join(inject('sample').dataDir, 'live');
const read = (path: string) => readFileSync(join(live, fileOf(path)), 'utf8');
const starsIn = (html: string | undefined) =>
  [...(html ?? '').matchAll(/OCOP (\d) sao/g)].map(([, stars]) => Number(stars));

/** What the sample's decisions come to; from the day after `until` on, the stars are history too. */
const PRODUCTS = [
  { what: 'expired', slug: 'mat-ong-hoa-rung-vat-nang', stars: 3, until: '2025-09-15', before: [] },
  { what: 'rose', slug: 'tra-shan-nam-thu', stars: 4, until: '2028-06-12', before: [3] },
  { what: 'sank', slug: 'khan-theu-bong-lanh', stars: 3, until: '2029-06-18', before: [4] },
].map(({ what, slug, stars, until, before }) => {
  const holds = hanoiDay(new Date().toISOString()) <= until;
  const path = documentPath('ocop-product', slug);
  return { what, path, current: holds ? [stars] : [], former: holds ? before : [stars, ...before] };
});

describe.each(PRODUCTS)('the product whose rating $what', ({ path, current, former }) => {
  it('has its current stars on its page, and those of before as history only', () => {
    const box = /<section class="ratings".*?<\/section>/s.exec(read(path))?.[0] ?? '';
    const [now = '', history = ''] = box.split('<ol class="rating-history"');
    expect(starsIn(now)).toEqual(current);
    expect(/Hiện không có hạng sao còn hiệu lực/.test(now)).toBe(current.length === 0);
    expect(starsIn(history)).toEqual([]);
    expect([...history.matchAll(/Từng đạt (\d) sao/g)].map(([, stars]) => Number(stars))).toEqual(former);
  });

  it('has them alone on its card', () => {
    const cards = read('/ocop/').match(/<article class="card.*?<\/article>/gs) ?? [];
    const own = cards.filter((card) => card.includes(`href="${path}"`));
    expect(own).toHaveLength(1);
    expect(starsIn(own[0])).toEqual(current);
  });

  it('is found by them and by no others', async () => {
    const answers = await answerQueries(
      loadFromFolder(live),
      [3, 4, 5].map((stars) => `type=ocop-product&stars=${stars}`),
    );
    const found = [...answers].filter(([, { hits }]) => hits.some((hit) => hit.includes(`"${path}"`)));
    expect(found.map(([query]) => Number(query.at(-1)))).toEqual(current);
  });
});
