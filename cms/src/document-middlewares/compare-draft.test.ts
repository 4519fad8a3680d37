import { describe, expect, it } from 'vitest';
import { changesAnything, changesText } from './compare-draft';

const draft = {
  title: 'Bài thử 56951',
  body: 'Nội dung.',
  issuedOn: '2022-03-01',
  firstSeen: new Date('2026-01-02T03:04:05.000Z'),
  themes: [{ id: 1, documentId: 'a' }],
  cover: { id: 4, alt: 'Ảnh', image: { id: 9, documentId: 'f' } },
  file: { id: 5, documentId: 'g' },
  translations: [{ id: 7, language: 'hmn', title: 'Tên', body: 'Lời.' }],
};

describe('a save of what a form shows', () => {
  it.each([
    { title: 'Bài thử 56951', body: 'Nội dung.', summary: null, gallery: [] },
    { firstSeen: '2026-01-02T03:04:05.000Z', issuedOn: '2022-03-01' },
    { themes: { connect: [], disconnect: [] }, cover: { id: 4, alt: 'Ảnh', image: { id: 9 } }, file: 5 },
    { translations: [{ id: 7, language: 'hmn', body: 'Lời.' }] },
    { stage: 'approved', publishAt: null },
  ])('changes nothing: %o', (data) => {
    expect([changesText(draft, data), changesAnything(draft, data)]).toEqual([false, false]);
  });

  it.each([
    { title: 'Bài thử đổi 56951' },
    { summary: 'Sapo.' },
    { themes: { connect: [{ documentId: 'b' }], disconnect: [] } },
    { cover: { id: 4, alt: 'Ảnh khác' } },
    { cover: null },
    { translations: [{ id: 7, title: 'Tên khác' }] },
  ])('changes something beside the text: %o', (data) => {
    expect([changesText(draft, data), changesAnything(draft, data)]).toEqual([false, true]);
  });

  it.each([
    { body: 'Nội dung khác.' },
    { body: null },
    { file: 6 },
    { file: null },
    { translations: [] },
    { translations: [{ id: 7, body: 'Lời khác.' }] },
    { translations: [{ id: 7 }, { language: 'ium', body: 'Lời mới.' }] },
  ])('changes the text: %o', (data) => {
    expect(changesText(draft, data)).toBe(true);
  });
});
