import { describe, expect, it } from 'vitest';
import type { LabelledLayout } from '../publish/label-path';
import { compareValues } from './compare-values';

const field = (name: string, label: string, attribute: object = { type: 'string' }) => ({
  name,
  label,
  attribute,
});
const layout = {
  layout: [
    [
      [field('title', 'Tiêu đề')],
      [field('genre', 'Thể loại')],
      [field('themes', 'Chủ đề')],
      [field('cover', 'Ảnh đại diện', { type: 'component', component: 'media.figure' })],
    ],
  ],
  components: { 'media.figure': { layout: [[field('image', 'Ảnh'), field('alt', 'Mô tả ảnh')]] } },
} as unknown as LabelledLayout;

const saved = {
  title: 'Bài',
  genre: 'tin',
  themes: { connect: [], disconnect: [] },
  cover: { id: 3, image: null, alt: 'Bản làng' },
};

describe('what was typed and what is saved', () => {
  it('are the same as long as only the form’s own keys differ', () => {
    expect(
      compareValues(saved, { ...saved, cover: { ...saved.cover, id: 9, __temp_key__: 'a0' } }, layout),
    ).toEqual([]);
  });

  it('differ in the words of the form', () => {
    const typed = {
      title: 'Bài đang viết dở',
      genre: 'phong-su',
      themes: { connect: [{ id: 1, label: 'Hạ tầng' }], disconnect: [] },
      cover: { image: { mime: 'image/png', name: 'ban.png' }, alt: 'Bản làng' },
    };
    expect(compareValues(saved, typed, layout)).toEqual([
      { path: 'title', label: 'Tiêu đề', before: 'Bài', after: 'Bài đang viết dở' },
      { path: 'genre', label: 'Thể loại', before: 'Tin', after: 'Phóng sự' },
      { path: 'themes', label: 'Chủ đề', before: '', after: 'Thêm: Hạ tầng' },
      {
        path: 'cover',
        label: 'Ảnh đại diện',
        before: 'Ảnh đại diện – Mô tả ảnh: Bản làng',
        after: 'Ảnh đại diện – Ảnh: ban.png\nẢnh đại diện – Mô tả ảnh: Bản làng',
      },
    ]);
  });
});
