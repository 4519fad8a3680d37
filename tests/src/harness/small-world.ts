import { toSlug } from '@ntm/shared';
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
    type: 'locality', documentId: idOf('xamoi'), code: '02923', name: 'Xã Bảo Thắng', label: 'Xã Bảo Thắng', kind: 'xa',
    slug: 'xa-bao-thang', parent: null, validFrom: '2025-07-01', validTo: null, successors: [], aliases: ['Bảo Thắng'], recognitions: [],
  }); // prettier-ignore
  feed.put({
    type: 'producer', documentId: idOf('htx'), name: 'Hợp tác xã Thử', slug: 'hop-tac-xa-thu', kind: 'hop-tac-xa',
    locality: idOf('xa'), address: null, phone: null, website: null,
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
  // Small, as each test makes their renditions anew; the second one has some of more than one width.
  for (const [name, width, background] of [
    ['anh1', 300, '#4a7c59'],
    ['anh2', 480, '#7c4a59'],
  ] as const) {
    const bytes = await sharp({ create: { width, height: (width * 2) / 3, channels: 3, background } })
      .jpeg()
      .toBuffer();
    feed.putFile(idOf(name), bytes, 'image/jpeg', 'Mảng màu thử');
  }
  return feed;
}
