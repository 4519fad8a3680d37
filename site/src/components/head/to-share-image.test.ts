import { describe, expect, it } from 'vitest';
import { toPhotograph } from '../../model/share-picture.ts';
import { toShareImage } from './to-share-image.ts';

const picture = { hash: '0123456789abcdef', width: 2400, height: 1600, focus: { x: 50, y: 40 } };
const ORIGIN = 'https://ntm.example.vn';

describe('toShareImage', () => {
  it('gives the sharing crop of a photograph with an absolute address, its size and what it shows', () => {
    expect(toShareImage(ORIGIN, toPhotograph(picture, 'Bà con làm đường'))).toEqual({
      url: 'https://ntm.example.vn/media/0123456789abcdef/share-50-40-1200.jpg',
      width: 1200,
      height: 630,
      alt: 'Bà con làm đường',
    });
  });

  it('gives the card of a story without a photograph', () => {
    const card = { kind: 'card', src: '/media/0123456789abcdef/the-1200.jpg', alt: 'Đường về bản' } as const;
    expect(toShareImage(ORIGIN, card)).toMatchObject({
      url: `${ORIGIN}${card.src}`,
      width: 1200,
      height: 630,
    });
  });

  it('falls back to the card of the site', () => {
    expect(toShareImage(ORIGIN, null).url).toBe('https://ntm.example.vn/share.jpg');
  });
});
