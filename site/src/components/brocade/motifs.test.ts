import { describe, expect, it } from 'vitest';
import { toMotifPath } from './motifs.ts';

describe('toMotifPath', () => {
  it('draws every row as horizontal stitches, mirrored about the middle column', () => {
    expect(toMotifPath('1.1')).toMatch(/^M4 0\.5h1M1 1\.5h1M4 1\.5h1M7 1\.5h1/);
    expect(toMotifPath('1.1')).toContain('M0 4.5h9');
  });

  it('has a motif of its own for each of the seven themes', () => {
    const paths = ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'].map(toMotifPath);
    expect(new Set(paths).size).toBe(7);
  });

  it('stays inside its box', () => {
    for (const [, x, y, length] of toMotifPath('1.3').matchAll(/M(\d) (\d\.5)h(\d)/g)) {
      expect(Number(x) + Number(length)).toBeLessThanOrEqual(9);
      expect(Number(y)).toBeLessThan(9);
    }
  });

  it('falls back to the star for a code that it does not know', () => {
    expect(toMotifPath('9.9')).toBe(toMotifPath('1.1'));
  });
});
