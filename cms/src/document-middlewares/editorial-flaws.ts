import type { ContentType } from '@ntm/shared';
import type { Entry } from '../publication/serialisers/read-entry';
import { labelOfLanguage } from './field-labels';
import type { Flaw } from './refusal';

type FindFlaws = (draft: Entry) => Flaw[];

/** What a type demands to be published beyond the wire contract and what all types demand (design §3). */
const DEMANDS: Readonly<Record<ContentType, FindFlaws>> = {
  article: () => [],
  exemplar: findMissingConsent,
  'ocop-product': () => [],
  'official-document': findMissingText,
};

/** What a draft still lacks to be published that only the newsroom's rules ask for, figures apart. */
export function findEditorialFlaws(type: ContentType, draft: Entry): Flaw[] {
  return [...findMissingByline(draft), ...DEMANDS[type](draft), ...findRepeatedLanguages(draft)];
}

function findMissingByline(draft: Entry): Flaw[] {
  const authors = draft['authors'] as unknown[] | null;
  const source = draft['source'] as { name?: string | null } | null;
  if (authors?.length || source?.name?.trim()) return [];
  return [{ path: ['authors'], message: 'Phải có tác giả hoặc nguồn tin.' }];
}

function findMissingConsent(draft: Entry): Flaw[] {
  if (draft['consent']) return [];
  return [{ path: ['consent'], message: 'Chưa xác nhận là người được nêu đồng ý xuất hiện trên trang.' }];
}

function findMissingText(draft: Entry): Flaw[] {
  const body = draft['body'] as string | null;
  if (body?.trim() || draft['file']) return [];
  return [{ path: ['body'], message: 'Phải có nội dung hoặc tệp văn bản.' }];
}

function findRepeatedLanguages(draft: Entry): Flaw[] {
  const languages = ((draft['translations'] ?? []) as Entry[]).map((version) => version['language']);
  return languages.flatMap((language, index) =>
    language && languages.indexOf(language) < index
      ? [
          {
            path: ['translations', index, 'language'],
            message: `${labelOfLanguage(language)}: có hai bản cùng ngôn ngữ.`,
          },
        ]
      : [],
  );
}
