import { describe, expect, it } from 'vitest';
import { toSources } from './to-sources.ts';

const picture = { hash: '0123456789abcdef', width: 2400, height: 1600, focus: { x: 50, y: 50 } };

describe('toSources', () => {
  it('offers every width in both formats and the room of the widest', () => {
    const sources = toSources(picture, 'whole');
    expect(sources.avif).toBe(
      '/media/0123456789abcdef/whole-400.avif 400w, /media/0123456789abcdef/whole-720.avif 720w, /media/0123456789abcdef/whole-1200.avif 1200w',
    );
    expect(sources.jpg.match(/\.jpg \d+w/g)).toHaveLength(3);
    expect(sources).toMatchObject({ src: '/media/0123456789abcdef/whole-400.jpg', width: 1200, height: 800 });
  });

  it('leaves out what is wider than asked for', () => {
    const sources = toSources(picture, 'card', 400);
    expect(sources.avif).not.toContain('720');
    expect(sources).toMatchObject({ width: 400, height: 267 });
  });

  it('keeps the only rendition of a small original, however narrow the limit', () => {
    const sources = toSources({ ...picture, width: 180, height: 120 }, 'card', 100);
    expect(sources).toMatchObject({
      src: '/media/0123456789abcdef/whole-180.jpg',
      width: 180,
      height: 120,
    });
    expect(sources.avif).toBe('/media/0123456789abcdef/whole-180.avif 180w');
  });
});
