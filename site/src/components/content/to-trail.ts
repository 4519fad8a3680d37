import { sectionPath } from '@ntm/shared';
import { sections } from '../../i18n/content.ts';
import type { Content } from '../../model/content.ts';
import type { Step } from '../head/page-head.ts';

/** The steps from the front page down to a document: its section, then its first theme. */
export function toTrail({ type, themes }: Pick<Content, 'type' | 'themes'>): Step[] {
  return [
    { name: sections[type].name, path: sectionPath(type) },
    ...themes.slice(0, 1).map(({ shortTitle, path }) => ({ name: shortTitle, path })),
  ];
}
