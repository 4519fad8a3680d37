import { describe, expect, it } from 'vitest';
import { toShareImage } from './to-share-image.ts';

const picture = { hash: '0123456789abcdef', width: 2400, height: 1600, focus: { x: 50, y: 40 } };

describe('toShareImage', () => {
  it('gives the sharing crop with an absolute address and its size', () => {
    const image = toShareImage('https://ntm.example.vn', picture);
    expect(image).toEqual({
      url: 'https://ntm.example.vn/media/0123456789abcdef/share-50-40-1200.jpg',
      width: 1200,
      height: 630,
    });
  });

  it('falls back to the card of the site', () => {
    expect(toShareImage('https://ntm.example.vn', null).url).toBe('https://ntm.example.vn/share.jpg');
  });
});
