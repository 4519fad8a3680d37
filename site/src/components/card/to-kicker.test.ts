import { describe, expect, it } from 'vitest';
import type { Card } from '../../model/content.ts';
import { toKicker } from './to-kicker.ts';

const card: Card = {
  type: 'article',
  documentId: 'a'.repeat(24),
  path: '/tin/a/',
  title: 'A',
  summary: 'A.',
  label: { value: 'tin', label: 'Tin' },
  theme: {
    documentId: 't'.repeat(24),
    code: '1.1',
    title: 'Chủ trương, chính sách',
    shortTitle: 'Chủ trương',
    slug: 'chu-truong',
    path: '/chu-de/chu-truong/',
  },
  date: '2022-03-09T01:30:00.000Z',
  picture: null,
  demo: false,
  stars: null,
};

const everything = { theme: true, mixed: true };

describe('toKicker', () => {
  it('lets plain news speak for itself, and names every other genre', () => {
    expect(toKicker(card, everything)).toEqual({ kind: null, theme: 'Chủ trương' });
    const video = { ...card, label: { value: 'video', label: 'Video' } };
    expect(toKicker(video, everything).kind).toBe('Video');
  });

  it('says what a document is that is no news', () => {
    const product: Card = {
      ...card,
      type: 'ocop-product',
      label: { value: 'thuc-pham', label: 'Thực phẩm' },
    };
    expect(toKicker(product, everything).kind).toBe('Sản phẩm OCOP');
    const plan: Card = {
      ...card,
      type: 'official-document',
      label: { value: 'ke-hoach', label: 'Kế hoạch' },
    };
    expect(toKicker(plan, everything).kind).toBe('Kế hoạch');
  });

  it('says more where the list already says what its documents are', () => {
    const product: Card = {
      ...card,
      type: 'ocop-product',
      label: { value: 'thuc-pham', label: 'Thực phẩm' },
    };
    expect(toKicker(product, { ...everything, mixed: false }).kind).toBe('Thực phẩm');
  });

  it('leaves the theme out where the list names it', () => {
    expect(toKicker(card, { ...everything, theme: false }).theme).toBeNull();
  });
});
