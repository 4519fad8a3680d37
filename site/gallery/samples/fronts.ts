import type { FrontPage, NoticeEntry, Theme } from '../../src/model/content.ts';
import { CARDS, toCard } from './cards.ts';
import { THEMES } from './links.ts';
import { LONG_SUMMARY } from './words.ts';

export const FULL_THEMES: readonly Theme[] = THEMES.map((theme) => ({ ...theme, description: LONG_SUMMARY }));

export const NOTICES: readonly NoticeEntry[] = [
  {
    documentId: 'd'.repeat(24),
    kind: 'correction',
    at: '2022-06-22T01:00:00.000Z',
    publicText: 'Con số đúng là 28 hộ, không phải 82 hộ như bản đăng lúc đầu.',
    title: 'Con đường qua ba mùa mưa',
    path: '#bai-1',
  },
  {
    documentId: 'e'.repeat(24),
    kind: 'withdrawal',
    at: '2022-06-22T01:00:00.000Z',
    publicText: 'Bài được gỡ vì lịch chiếu đã thay đổi.',
    title: null,
    path: '/tin/mot-dia-chi-cu-rat-dai-cua-mot-bai-da-go-khong-con-tren-trang/',
  },
];

const NOTHING: FrontPage = {
  lead: null,
  picks: [],
  newest: [],
  themes: [],
  exemplars: [],
  products: [],
  notices: [],
};
const many = Array.from({ length: 12 }, (_, index) => toCard(index + 20));

export const FRONTS: Readonly<Record<string, FrontPage>> = {
  trong: NOTHING,
  'mot-bai': { ...NOTHING, lead: toCard(1) },
  'hai-bai': { ...NOTHING, lead: toCard(1), newest: [toCard(2)] },
  'day-du': {
    lead: CARDS[1] ?? null,
    picks: CARDS.slice(2),
    newest: many,
    themes: FULL_THEMES.map((theme, index) => ({ theme, cards: many.slice(index, index + 1 + (index % 4)) })),
    exemplars: CARDS.filter(({ type }) => type === 'exemplar'),
    products: CARDS.filter(({ type }) => type === 'ocop-product'),
    notices: NOTICES,
  },
};
