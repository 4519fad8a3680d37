import { CONTENT_TYPE_LABELS } from '@ntm/shared';
import type { Card } from '../../model/content.ts';

/** What stands above a card's headline. Plain news needs no name; what is no news says what it is. */
export function toKicker(card: Card, withTheme: boolean): { kind: string | null; theme: string | null } {
  return { kind: toKind(card), theme: withTheme && card.theme ? card.theme.shortTitle : null };
}

function toKind({ type, label }: Card): string | null {
  switch (type) {
    case 'article':
      return label.value === 'tin' || label.value === 'bai' ? null : label.label;
    case 'official-document':
      return label.label;
    case 'exemplar':
    case 'ocop-product':
      return CONTENT_TYPE_LABELS[type];
  }
}
