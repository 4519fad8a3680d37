import { describe, expect, it } from 'vitest';
import { largestOf, readLimits } from './limits';

describe('what a file may have', () => {
  it('is what the editors’ guide says, without settings', () => {
    expect(readLimits({})).toEqual({
      picture: 30_000_000,
      audio: 200_000_000,
      pdf: 50_000_000,
      pixels: 100_000_000,
    });
  });

  it.each([
    ['PICTURE_MAX_MB', 'picture'],
    ['AUDIO_MAX_MB', 'audio'],
    ['PDF_MAX_MB', 'pdf'],
    ['PICTURE_MAX_MEGAPIXELS', 'pixels'],
  ])('is set by %s', (setting, limit) => {
    expect(readLimits({ [setting]: '7' })).toEqual({ ...readLimits({}), [limit]: 7_000_000 });
  });

  it('is never more pixels than the site opens', () => {
    expect(readLimits({ PICTURE_MAX_MEGAPIXELS: '5000' }).pixels).toBe(120_000_000);
  });

  it('decides how large a request may be', () => {
    expect(largestOf(readLimits({ PDF_MAX_MB: '900' }))).toBe(900_000_000);
  });
});
