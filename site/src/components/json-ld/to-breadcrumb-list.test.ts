import { expect, it } from 'vitest';
import { toBreadcrumbList } from './to-breadcrumb-list.ts';

it('leads from the front page to the page itself, with whole addresses and places from one on', () => {
  const trail = [{ name: 'Văn bản', path: '/van-ban/' }];
  const head = { title: 'Kế hoạch', description: '', path: '/van-ban/ke-hoach/', trail };
  expect(toBreadcrumbList('https://ntm.example.vn', head)).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Trang chủ', item: 'https://ntm.example.vn/' },
      { position: 2, name: 'Văn bản', item: 'https://ntm.example.vn/van-ban/' },
      { position: 3, name: 'Kế hoạch', item: 'https://ntm.example.vn/van-ban/ke-hoach/' },
    ],
  });
});
