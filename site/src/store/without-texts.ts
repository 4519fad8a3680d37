import type { WireContent, WireDocument } from '@ntm/shared';
import { isContentType } from './reader.ts';

/**
 * A document as pages read it: again and again, for lists and cards, and never its texts, which are files of HTML
 * (prepare-bodies.ts). They are most of what it weighs; here they are empty.
 */
export function withoutTexts(document: WireDocument): WireDocument {
  if (!isContentType(document.type)) return document;
  const content = document as WireContent;
  const body = content.body && '';
  const translations = content.translations.map((version) => ({ ...version, body: version.body && '' }));
  return { ...content, body, translations } as WireContent;
}
