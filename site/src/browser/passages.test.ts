import { describe, expect, it } from 'vitest';
import { toPassages } from './passages.ts';

describe('toPassages', () => {
  it('cuts a text at its sentences, as many of them together as one breath holds', () => {
    const sentence = `${'Bà con góp công làm đường về bản. '.repeat(3).trim()}`;
    expect(toPassages(`${sentence} ${sentence} ${sentence}`)).toEqual([`${sentence} ${sentence}`, sentence]);
  });

  it('cuts an endless sentence at commas, and at words where it has none', () => {
    const listed = Array.from({ length: 40 }, (_, at) => `thôn số ${at}`);
    for (const text of [listed.join(', '), listed.join(' ')]) {
      const passages = toPassages(text);
      expect(passages.length).toBeGreaterThan(1);
      expect(Math.max(...passages.map(({ length }) => length))).toBeLessThanOrEqual(220);
      expect(passages.join(' ')).toBe(text);
    }
  });

  it('says nothing of nothing', () => {
    expect(toPassages(' \n ')).toEqual([]);
  });
});
