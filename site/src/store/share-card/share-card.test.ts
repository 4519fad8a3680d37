import type { WireArticle } from '@ntm/shared';
import { describe, expect, it } from 'vitest';
import { hashOfShareCard, srcOfShareCard, toShareCard } from './share-card.ts';

const story = {
  type: 'article', documentId: 'a'.repeat(24), slug: 'duong-ve-ban', title: 'Đường về bản', summary: 'Ba thôn góp công.', body: 'Thân bài.',
  genre: 'phong-su', themes: [], localities: [], movements: [], organisation: 'b'.repeat(24), authors: [], source: null, cover: null,
  gallery: [], translations: [], audio: null, transcript: null, videoUrl: null, related: [], demo: false,
  firstPublishedAt: '2022-03-09T01:30:00.000Z', revisedAt: '2022-03-09T01:30:00.000Z',
} satisfies WireArticle; // prettier-ignore
const figure = { image: 'c'.repeat(24), alt: null, caption: null, credit: null };

describe('toShareCard', () => {
  it('says the genre, the headline and the site', () => {
    expect(toShareCard(story, 'Nông thôn mới')).toEqual({
      title: 'Đường về bản',
      kicker: 'Phóng sự',
      site: 'Nông thôn mới',
    });
  });

  it('says of what is made up that it is', () => {
    expect(toShareCard({ ...story, demo: true }, '')?.kicker).toBe('Phóng sự · Nội dung minh hoạ');
  });

  it('is there for no document that has a picture, be it in its body', () => {
    for (const own of [{ cover: figure }, { gallery: [figure] }, { body: `![Ảnh](media:${figure.image})` }])
      expect(toShareCard({ ...story, ...own }, '')).toBeNull();
  });
});

describe('srcOfShareCard', () => {
  it('changes with all that is written on the card, and with nothing else', () => {
    const src = (changes: Partial<WireArticle>, site = 'A') => {
      const card = toShareCard({ ...story, ...changes }, site);
      return card && srcOfShareCard(hashOfShareCard(card));
    };
    expect(src({ body: 'Khác.', slug: 'khac' })).toBe(src({}));
    expect(new Set([src({}), src({ title: 'Khác' }), src({ genre: 'tin' }), src({}, 'B')]).size).toBe(4);
    expect(src({})).toMatch(/^\/media\/[0-9a-f]{16}\/[a-z0-9-]+\.jpg$/);
  });
});
