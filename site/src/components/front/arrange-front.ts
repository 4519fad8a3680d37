import type { Card, FrontPage, Theme } from '../../model/content.ts';

/** What stands where on the front page, whether there are two stories or two thousand. */
export interface FrontOrder {
  /** Beside the lead, newest first. */
  readonly beside: readonly Card[];
  /** Under it: the editor's choice, filled up with newer stories. */
  readonly below: readonly Card[];
  /** Themes with something that is not the lead; none while all there is stands above. */
  readonly blocks: readonly { readonly theme: Theme; readonly cards: readonly Card[] }[];
}

const BESIDE = 5;
const BELOW = 6;

/** Arranges a front page; the lead stands nowhere a second time. */
export function arrangeFront({ lead, picks, newest, themes }: FrontPage): FrontOrder {
  const beside = newest.slice(0, BESIDE);
  const below = [...picks, ...newest.slice(BESIDE)].slice(0, Math.max(BELOW, picks.length));
  if (newest.length <= BESIDE) return { beside, below, blocks: [] };
  const blocks = themes
    .map(({ theme, cards }) => ({
      theme,
      cards: cards.filter((card) => card.documentId !== lead?.documentId),
    }))
    .filter(({ cards }) => cards.length > 0);
  return { beside, below, blocks };
}
