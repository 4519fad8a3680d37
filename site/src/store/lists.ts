import { hanoiMonth, type WireArticle, type WireNotice } from '@ntm/shared';

/** Names of the lists that a document stands in. */
export const listOf = {
  all: 'all',
  type: (type: string) => `type/${type}`,
  theme: (documentId: string) => `theme/${documentId}`,
  month: (month: string) => `month/${month}`,
} as const;

/** The lists of a public document. */
export function listsOfDocument(document: WireArticle): string[] {
  return listsAt(document.type, document.firstPublishedAt, document.themes);
}

/** The lists in which a withdrawn document keeps its place. */
export function listsOfWithdrawal(notice: WireNotice & { kind: 'withdrawal' }): string[] {
  return listsAt(notice.targetType, notice.placement.firstPublishedAt, notice.placement.themes);
}

function listsAt(type: string, date: string, themes: readonly string[]): string[] {
  return [listOf.all, listOf.type(type), listOf.month(hanoiMonth(date)), ...themes.map(listOf.theme)];
}
