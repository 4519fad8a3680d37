import { CONTENT_TYPE_LABELS } from '@ntm/shared';
import type { Card } from '../../model/content.ts';

/** What the list around a card leaves for the card to say. */
interface Surroundings {
  /** Whether to name the theme. */
  readonly theme: boolean;
  /** Whether the list holds documents of several types. */
  readonly mixed: boolean;
}

/** What stands above a card's headline. Plain news needs no name; what is no news says what it is. */
export function toKicker(
  card: Card,
  { theme, mixed }: Surroundings,
): { kind: string | null; theme: string | null } {
  return { kind: toKind(card, mixed), theme: theme && card.theme ? card.theme.shortTitle : null };
}

function toKind({ type, label }: Card, mixed: boolean): string | null {
  switch (type) {
    case 'article':
      return label.value === 'tin' || label.value === 'bai' ? null : label.label;
    case 'official-document':
      return label.label;
    case 'exemplar':
    case 'ocop-product':
      return mixed ? CONTENT_TYPE_LABELS[type] : label.label;
  }
}
