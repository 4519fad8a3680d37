import { describe, expect, it } from 'vitest';
import { allRenditions, cropBox, renditionsOf, type Picture } from './picture.ts';

const landscape: Picture = { hash: 'a'.repeat(16), width: 1600, height: 1000, focus: { x: 50, y: 50 } };

describe('renditionsOf', () => {
  it('offers no width that the original does not have', () => {
    expect(
      renditionsOf({ ...landscape, width: 500, height: 400 }, 'whole', 'avif').map(({ width }) => width),
    ).toEqual([400]);
    expect(
      renditionsOf({ ...landscape, width: 90, height: 60 }, 'whole', 'jpg').map(({ width }) => width),
    ).toEqual([90]);
  });

  it('stays within what the formats can hold, however tall the original is', () => {
    const infographic = { ...landscape, width: 400, height: 17_000 };
    for (const { width, height } of allRenditions(infographic)) {
      expect(height).toBeLessThanOrEqual(8_000);
      expect(width).toBeGreaterThan(0);
    }
  });

  it('names the focus in crops alone, so that moving it makes new files of them only', () => {
    const moved = { ...landscape, focus: { x: 10, y: 20 } };
    expect(renditionsOf(moved, 'whole', 'avif')).toEqual(renditionsOf(landscape, 'whole', 'avif'));
    expect(renditionsOf(moved, 'card', 'avif')).not.toEqual(renditionsOf(landscape, 'card', 'avif'));
  });

  it('keeps the proportions of each crop', () => {
    for (const { width, height } of renditionsOf(landscape, 'card', 'jpg'))
      expect(width / height).toBeCloseTo(1.5, 1);
    expect(renditionsOf(landscape, 'share', 'jpg')).toMatchObject([{ width: 1200, height: 630 }]);
  });

  it('gives every file another address', () => {
    const srcs = allRenditions(landscape).map(({ src }) => src);
    expect(new Set(srcs).size).toBe(srcs.length);
  });

  it('makes no second file where a crop takes nothing away, whatever the focus', () => {
    const photograph = { ...landscape, width: 2048, height: 1365, focus: { x: 10, y: 20 } };
    const [whole, card] = [
      renditionsOf(photograph, 'whole', 'avif'),
      renditionsOf(photograph, 'card', 'avif'),
    ];
    expect(card.slice(1)).toEqual(whole.slice(0, 2));
    expect(card[0]?.src).toBe(`/media/${photograph.hash}/whole-240.avif`);
    const srcs = allRenditions(photograph).map(({ src }) => src);
    expect(new Set(srcs).size).toBe(srcs.length);
    expect(srcs).toHaveLength(2 * 4 + 1);
  });
});

describe('cropBox', () => {
  it('keeps the focus inside and never leaves the picture', () => {
    for (const x of [0, 33, 100]) {
      for (const y of [0, 66, 100]) {
        const box = cropBox({ ...landscape, width: 1000, height: 2000, focus: { x, y } }, 'card');
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.left + box.width).toBeLessThanOrEqual(1000);
        expect(box.top).toBeGreaterThanOrEqual(0);
        expect(box.top + box.height).toBeLessThanOrEqual(2000);
        expect(Math.round(20 * y)).toBeGreaterThanOrEqual(box.top);
        expect(Math.round(20 * y)).toBeLessThanOrEqual(box.top + box.height);
      }
    }
  });
});
