import { expect, test } from 'vitest';
import { readRecordUrl, toRecordUrl } from './record-url.ts';

test('the notes of a result come back from its address', () => {
  const notes = {
    date: '2026-03-09T01:30:00.000Z',
    kind: 'Phóng sự & ảnh',
    pictureSrc: '/media/ab/card-50-50-240.jpg',
    demo: true,
  };
  const url = toRecordUrl('/tin/duong-ve-ban/', notes);
  expect(readRecordUrl(url)).toEqual({ path: '/tin/duong-ve-ban/', ...notes });
  // Pagefind makes one slash of several.
  expect(url).not.toContain('//');
});

test('a result without picture and label has none', () => {
  expect(
    readRecordUrl(toRecordUrl('/tin/a/', { date: '', kind: '', pictureSrc: null, demo: false })),
  ).toMatchObject({
    pictureSrc: null,
    demo: false,
  });
});
