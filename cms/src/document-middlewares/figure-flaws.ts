import { parseFigureTitle, parseMediaReference } from '@ntm/shared';
import type { Entry } from '../publication/serialisers/read-entry';
import { listBodyImages, type BodyImage } from './body-images';
import { labelOfLanguage } from './field-labels';
import type { LibraryDescriptions } from './library-descriptions';
import type { Flaw } from './refusal';

type Values = Record<string, unknown>;
type Path = readonly (string | number)[];

/** What the figures of a draft still lack: each has a picture of the library, a description and a credit. */
export function findFigureFlaws(draft: Entry, library: LibraryDescriptions): Flaw[] {
  const cover = draft['cover'] as Values | null;
  const gallery = (draft['gallery'] ?? []) as Values[];
  const translations = (draft['translations'] ?? []) as Values[];
  return [
    ...(cover ? checkFigure(cover, ['cover'], 'Ảnh đại diện', library) : []),
    ...gallery.flatMap((figure, index) =>
      checkFigure(figure, ['gallery', index], `Bộ ảnh, ảnh thứ ${index + 1}`, library),
    ),
    ...checkBody(draft['body'], ['body'], 'Nội dung', library),
    ...translations.flatMap(({ body, language }, index) =>
      checkBody(body, ['translations', index, 'body'], labelOfLanguage(language), library),
    ),
  ];
}

function checkFigure(figure: Values, path: Path, name: string, library: LibraryDescriptions): Flaw[] {
  const image = figure['image'] as { documentId: string } | null;
  const isBlank = !image && !figure['alt'] && !figure['caption'] && !figure['credit'];
  if (isBlank) return [];
  if (!image) return [{ path: [...path, 'image'], message: `${name}: chưa chọn ảnh.` }];
  const flaws: Flaw[] = [];
  if (!figure['alt'] && !library.get(image.documentId)) {
    flaws.push({ path: [...path, 'alt'], message: `${name}: thiếu mô tả ảnh.` });
  }
  if (!figure['credit']) flaws.push({ path: [...path, 'credit'], message: `${name}: thiếu nguồn ảnh.` });
  return flaws;
}

function checkBody(body: unknown, path: Path, name: string, library: LibraryDescriptions): Flaw[] {
  if (typeof body !== 'string') return [];
  return listBodyImages(body).flatMap((image, index) =>
    describeBodyImage(image, library).map((flaw) => ({
      path,
      message: `${name}, ảnh thứ ${index + 1}: ${flaw}`,
    })),
  );
}

function describeBodyImage({ address, alt, title }: BodyImage, library: LibraryDescriptions): string[] {
  const media = parseMediaReference(address);
  if (!media || !library.has(media)) return ['không có trong thư viện, hãy chèn lại bằng nút chèn ảnh.'];
  return [
    ...(alt || library.get(media) ? [] : ['thiếu mô tả ảnh, viết giữa hai dấu ngoặc vuông: ![mô tả](…).']),
    ...(parseFigureTitle(title).credit
      ? []
      : ['thiếu nguồn ảnh, viết sau địa chỉ ảnh: "chú thích | nguồn ảnh".']),
  ];
}
