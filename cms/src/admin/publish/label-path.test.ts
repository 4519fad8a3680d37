import { describe, expect, it } from 'vitest';
import { labelPath, type LabelledLayout } from './label-path';

const field = (name: string, label: string, attribute: object = { type: 'string' }) => ({
  name,
  label,
  attribute,
});

const layout = {
  layout: [
    [
      [field('title', 'Tiêu đề')],
      [field('gallery', 'Bộ ảnh', { type: 'component', component: 'media.figure' })],
    ],
  ],
  components: { 'media.figure': { layout: [[field('alt', 'Mô tả ảnh')]], settings: {} } },
} as unknown as LabelledLayout;

describe('labelPath', () => {
  it('names a field of the document', () => {
    expect(labelPath(['title'], layout)).toBe('Tiêu đề');
  });

  it('names a field of the second of several components', () => {
    expect(labelPath(['gallery', '1', 'alt'], layout)).toBe('Bộ ảnh (2) – Mô tả ảnh');
  });

  it('falls back to the field’s own name when the view does not show it', () => {
    expect(labelPath(['cover', 'credit'], layout)).toBe('cover – credit');
  });
});
