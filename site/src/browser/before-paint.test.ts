import { expect, it } from 'vitest';
import { runInNewContext } from 'node:vm';
import { BEFORE_PAINT } from './before-paint.ts';

function runWith(localStorage: unknown): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(BEFORE_PAINT, { document: { documentElement: { dataset } }, localStorage });
  return dataset;
}

it('applies what the reader chose', () => {
  const kept: Record<string, string> = { 'ntm-theme': 'dark', 'ntm-size': '3' };
  expect(runWith({ getItem: (key: string) => kept[key] ?? null })).toEqual({
    js: '',
    theme: 'dark',
    size: '3',
  });
});

it('leaves the page as it is for a reader who chose nothing', () => {
  expect(runWith({ getItem: () => null })).toEqual({ js: '' });
});

it('shows the controls also where storage is switched off', () => {
  const forbidden = { getItem: () => { throw new Error('denied'); } }; // prettier-ignore
  expect(runWith(forbidden)).toEqual({ js: '' });
});
