import type { Card, ListPage } from '../../src/model/content.ts';
import { THEMES } from './links.ts';
import { TALL, TINY, WIDE } from './pictures.ts';
import { LONG_SUMMARY, LONG_TITLE, SUMMARY } from './words.ts';

export const toCard = (number: number, own: Partial<Card> = {}): Card => ({
  type: 'article',
  documentId: `card${number}`.padEnd(24, '0'),
  path: `#bai-${number}`,
  title: `Con đường qua ${number} mùa mưa`,
  summary: SUMMARY,
  label: { value: 'bai', label: 'Bài viết' },
  theme: THEMES[number % THEMES.length] ?? null,
  date: '2022-06-21T05:30:00.000Z',
  picture: WIDE,
  demo: false,
  stars: null,
  ...own,
});

/** One of everything that a list may hold, the longest and the emptiest among them. */
export const CARDS: readonly Card[] = [
  toCard(1),
  toCard(2, { title: LONG_TITLE, summary: LONG_SUMMARY, picture: TALL, demo: true }),
  toCard(3, { picture: null, label: { value: 'video', label: 'Video' } }),
  toCard(4, { picture: TINY, theme: null, label: { value: 'phat-thanh', label: 'Phát thanh' } }),
  toCard(5, { type: 'exemplar', label: { value: 'ca-nhan', label: 'Cá nhân' }, picture: TALL }),
  toCard(6, {
    type: 'ocop-product',
    title: 'Trà shan',
    label: { value: 'duoc-lieu', label: 'Dược liệu và sản phẩm từ dược liệu' },
    stars: 5,
    demo: true,
  }),
  toCard(7, { type: 'ocop-product', title: 'Miến dong', label: { value: 'thuc-pham', label: 'Thực phẩm' } }),
  toCard(8, {
    type: 'official-document',
    title: 'Quyết định về bộ tiêu chí',
    label: { value: 'quyet-dinh', label: 'Quyết định' },
    picture: null,
  }),
];

export const FULL_LIST: ListPage = { cards: CARDS, older: '#cu-hon', newer: '#moi-hon' };
export const EMPTY_LIST: ListPage = { cards: [], older: null, newer: null };
