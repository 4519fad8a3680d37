import type { Choice, ContentType } from '@ntm/shared';
import { sections } from '../i18n/content.ts';
import { article as words } from '../i18n/vi.ts';

/** What stands above the headline on a document's card: its genre or kind, and that it is made up where it is. */
export function toCardKicker(type: ContentType, label: Choice, isDemo: boolean): string {
  const saysItself = type === 'article' || type === 'official-document';
  const kind = saysItself ? label.label : sections[type].name;
  return isDemo ? `${kind} · ${words.demo}` : kind;
}
