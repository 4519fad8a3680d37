import { toSlug, type WireArticle } from '@ntm/shared';
import sharp from 'sharp';
import { FakeFeed } from './fake-feed.ts';

/** A 24-character identity made of a readable name: `theme1` → `theme1000000000000000000`. */
export function idOf(name: string): string {
  return name.toLowerCase().padEnd(24, '0');
}

const THEMES = [
  'Chủ trương',
  'Phong trào',
  'Vai trò người dân',
  'Tam nông',
  'Cách làm hay',
  'Chuyển đổi số',
  'Tâm tư',
];

/** A feed with the seven themes, one of each other registry and two pictures. */
export async function createSmallWorld(): Promise<FakeFeed> {
  const feed = new FakeFeed();
  THEMES.forEach((title, index) => {
    const code = `1.${index + 1}`;
    const documentId = idOf(`theme${index + 1}`);
    feed.put({
      type: 'theme',
      documentId,
      code,
      title,
      shortTitle: title,
      slug: toSlug(title),
      description: `${title}.`,
      order: index + 1,
    });
  });
  feed.put({
    type: 'organisation', documentId: idOf('bao'), name: 'Báo Lào Cai', shortName: null, slug: 'bao-lao-cai', kind: 'bao-chi',
    validFrom: null, validTo: null, successors: [], website: null, logo: null,
  }); // prettier-ignore
  feed.put({
    type: 'locality', documentId: idOf('xa'), code: '02896', name: 'Xã Thái Niên', label: 'Xã Thái Niên, huyện Bảo Thắng', kind: 'xa',
    slug: 'xa-thai-nien', parent: null, validFrom: null, validTo: '2025-06-30', successors: [], aliases: ['Thái Niên'], recognitions: [],
  }); // prettier-ignore
  feed.put({
    type: 'author',
    documentId: idOf('tacgia'),
    name: 'Tổ phóng viên',
    slug: 'to-phong-vien',
    organisation: idOf('bao'),
    role: 'Phóng viên',
    photo: null,
    bio: null,
  });
  for (const [name, background] of [
    ['anh1', '#4a7c59'],
    ['anh2', '#7c4a59'],
  ] as const) {
    const bytes = await sharp({ create: { width: 900, height: 600, channels: 3, background } })
      .jpeg()
      .toBuffer();
    feed.putFile(idOf(name), bytes, 'image/jpeg', 'Mảng màu thử');
  }
  return feed;
}

/** An article of the small world; `overrides` replace its fields. */
export function makeArticle(name: string, overrides: Partial<WireArticle> = {}): WireArticle {
  return {
    type: 'article',
    documentId: idOf(name),
    slug: toSlug(name),
    title: `Bài ${name}`,
    summary: `Tóm tắt của bài ${name}.`,
    body: `Mở đầu bài ${name}.\n\n## Phần một\n\nĐường về bản đã được bê tông hoá.`,
    genre: 'tin',
    themes: [idOf('theme1')],
    localities: [idOf('xa')],
    movements: [],
    organisation: idOf('bao'),
    authors: [idOf('tacgia')],
    source: null,
    cover: null,
    gallery: [],
    translations: [],
    audio: null,
    transcript: null,
    videoUrl: null,
    related: [],
    firstPublishedAt: '2022-03-09T01:30:00.000Z',
    revisedAt: '2022-03-09T01:30:00.000Z',
    demo: false,
    ...overrides,
  };
}
