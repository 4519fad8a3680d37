import { sectionPath } from '@ntm/shared';
import { lists } from '../../i18n/vi.ts';
import type { Article } from '../../model/content.ts';

/** The steps from the front page down to an article: its section, then its first theme. */
export function toTrail({ type, themes }: Article): { name: string; path: string }[] {
  return [
    { name: lists.articles, path: sectionPath(type) },
    ...themes.slice(0, 1).map(({ shortTitle, path }) => ({ name: shortTitle, path })),
  ];
}
