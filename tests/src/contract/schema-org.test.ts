import { expect, it } from 'vitest';
import { checkSchemaOrg } from '../harness/check-schema-org.ts';

const context = { '@context': 'https://schema.org' };
const story = { ...context, '@type': 'NewsArticle', headline: 'Đường về bản' };

it('finds in JSON-LD what schema.org does not have', () => {
  const faults = checkSchemaOrg([
    story,
    { ...story, headLine: 'Đường về bản' },
    { ...story, author: [{ '@type': 'Person', name: 'Minh', stars: 4 }] },
    { ...story, datePublished: 20_220_309 },
    { ...context, '@type': 'OcopProduct', name: 'Chè' },
  ]);
  expect(faults).toHaveLength(4);
  for (const [index, word] of ['headLine', 'stars', 'datePublished', 'OcopProductLeaf'].entries())
    expect(faults[index]).toContain(word);
});
