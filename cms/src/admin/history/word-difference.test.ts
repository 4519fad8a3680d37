import { describe, expect, it } from 'vitest';
import { condense, diffText } from './word-difference';

describe('a difference of texts', () => {
  it('is told by words, Vietnamese ones whole', () => {
    expect(diffText('Bà con trồng bưởi.', 'Bà con trồng bưởi ngọt.')).toEqual([
      { kind: 'same', text: 'Bà con trồng bưởi' },
      { kind: 'added', text: ' ngọt' },
      { kind: 'same', text: '.' },
    ]);
    const changed = diffText('đường mới', 'đường mối').filter(({ kind }) => kind !== 'same');
    expect(changed.map(({ text }) => text)).toEqual(['mới', 'mối']);
  });

  it('gives back both texts, whatever they are', () => {
    const [before, after] = ['# Một\n\nHai ba.\n', '# Một\n\nHai bốn năm.\n- sáu'];
    const stretches = diffText(before, after);
    const join = (without: string) =>
      stretches
        .filter(({ kind }) => kind !== without)
        .map(({ text }) => text)
        .join('');
    expect([join('added'), join('removed')]).toEqual([before, after]);
  });

  it('of long texts shows only what stands around a change', () => {
    const long = 'từ '.repeat(500);
    const shown = condense(diffText(`${long}cũ ${long}`, `${long}mới ${long}`));
    expect(shown.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same']);
    for (const { text } of shown) expect(text.length).toBeLessThan(140);
    expect(shown[0]?.text).toMatch(/^ … .*từ $/);
    expect(shown[3]?.text).toMatch(/^ từ .* … $/);
  });

  it('of texts without a change is none', () => {
    expect(diffText('Như cũ.', 'Như cũ.')).toEqual([{ kind: 'same', text: 'Như cũ.' }]);
  });
});
