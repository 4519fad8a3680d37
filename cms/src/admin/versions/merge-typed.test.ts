import { describe, expect, it } from 'vitest';
import { mergeTyped } from './merge-typed';

describe('a form that was typed in while it was saved', () => {
  it('takes what the server made of it, but for the fields that were typed in', () => {
    const themes = { connect: [] };
    const before = { title: 'Mương cũ', body: 'Đoạn đầu.', slug: null, themes };
    const typed = { ...before, body: 'Đoạn đầu. Đoạn hai.' };
    const sent = { title: 'Mương cũ', body: 'Đoạn đầu.', slug: 'muong-cu', themes: { connect: [] } };
    expect(mergeTyped(sent, typed, before)).toEqual({ ...sent, body: 'Đoạn đầu. Đoạn hai.' });
  });
});
