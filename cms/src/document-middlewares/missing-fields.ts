import type { Entry } from '../publication/serialisers/read-entry';
import { labelOfLanguage } from './field-labels';
import type { Flaw } from './refusal';

type Values = Record<string, unknown>;

/** Fields that no item goes without, in the order of the form. */
const REQUIRED: readonly { field: string; message: string }[] = [
  { field: 'title', message: 'Thiếu tiêu đề.' },
  { field: 'summary', message: 'Thiếu sapo.' },
  { field: 'body', message: 'Thiếu nội dung.' },
  { field: 'slug', message: 'Thiếu đường dẫn.' },
  { field: 'themes', message: 'Chưa chọn chủ đề.' },
  { field: 'localities', message: 'Chưa chọn địa phương.' },
  { field: 'organisation', message: 'Chưa chọn cơ quan.' },
];

/** What a draft still lacks to be published, figures apart. */
export function findMissingFields(draft: Entry): Flaw[] {
  const flaws: Flaw[] = REQUIRED.filter(({ field }) => isEmpty(draft[field])).map(({ field, message }) => ({
    path: [field],
    message,
  }));
  const source = draft['source'] as Values | null;
  if (isEmpty(draft['authors']) && isEmpty(source?.['name'])) {
    flaws.push({ path: ['authors'], message: 'Phải có tác giả hoặc nguồn tin.' });
  }
  return [...flaws, ...findTranslationFlaws(draft)];
}

function findTranslationFlaws(draft: Entry): Flaw[] {
  const translations = (draft['translations'] ?? []) as Values[];
  return translations.flatMap((translation, index) => {
    const flaws: Flaw[] = [];
    const add = (field: string, message: string) =>
      flaws.push({ path: ['translations', index, field], message });
    const name = labelOfLanguage(translation['language']);
    if (isEmpty(translation['language']))
      add('language', `Bản tiếng dân tộc thứ ${index + 1}: chưa chọn ngôn ngữ.`);
    if (isEmpty(translation['title'])) add('title', `${name}: thiếu tiêu đề.`);
    if (translations.findIndex((other) => other['language'] === translation['language']) < index) {
      add('language', `${name}: có hai bản cùng ngôn ngữ.`);
    }
    return flaws;
  });
}

function isEmpty(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}
