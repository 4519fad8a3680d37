import type { ContentType } from '@ntm/shared';

/** Something that has an address. */
export interface Address {
  /** The route's pattern, as `/tin/[slug]/`. */
  readonly route: string;
  readonly params: Readonly<Record<string, string>>;
  readonly path: string;
  /** The document whose page it is. */
  readonly document: { readonly type: ContentType; readonly documentId: string } | null;
  /** Where it leads now, for an address that something public left. */
  readonly movedTo: string | null;
  /** Which of several that claim one path has it: the lowest. */
  readonly rank: number;
}

/** What is there comes before the notice that something was, and that before where something went. */
export const RANKS = { standing: 0, notice: 1, redirect: 2 } as const;

export function toAddress(
  route: string,
  params: Record<string, string>,
  path: string,
  about: Partial<Pick<Address, 'document' | 'movedTo' | 'rank'>> = {},
): Address {
  return { route, params, path, document: null, movedTo: null, rank: RANKS.standing, ...about };
}
