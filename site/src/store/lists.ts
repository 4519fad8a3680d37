import { hanoiMonth, type WireContent, type WireNotice } from '@ntm/shared';

/** Names of the lists that a document stands in. */
export const listOf = {
  all: 'all',
  broadcasts: 'broadcasts',
  type: (type: string) => `type/${type}`,
  month: (month: string) => `month/${month}`,
  language: (code: string) => `language/${code}`,
  /** What belongs to an entry of a registry, as `theme/<documentId>`. */
  entry: (registry: string, documentId: string) => `${registry}/${documentId}`,
} as const;

/** The lists of a public document, all but those of localities: they depend on how units follow each other. */
export function listsOfDocument(document: WireContent): string[] {
  return [
    ...listsOfPlace(document.type, document.firstPublishedAt, document),
    ...document.authors.map((author) => listOf.entry('author', author)),
    ...document.movements.map((movement) => listOf.entry('movement', movement)),
    ...document.translations.map(({ language }) => listOf.language(language)),
    ...(document.type === 'ocop-product' ? [listOf.entry('producer', document.producer)] : []),
    ...(document.type === 'article' && document.audio ? [listOf.broadcasts] : []),
  ];
}

/** The lists in which a withdrawn document keeps its place: those that feeds are made of. */
export function listsOfWithdrawal({ targetType, placement }: WireNotice & { kind: 'withdrawal' }): string[] {
  const lists = listsOfPlace(targetType, placement.firstPublishedAt, placement);
  return placement.audio ? [...lists, listOf.broadcasts] : lists;
}

function listsOfPlace(
  type: string,
  date: string,
  { themes, organisation }: { themes: readonly string[]; organisation: string },
): string[] {
  return [
    listOf.all,
    listOf.type(type),
    listOf.month(hanoiMonth(date)),
    listOf.entry('organisation', organisation),
    ...themes.map((theme) => listOf.entry('theme', theme)),
  ];
}
