import { formatDay } from '@ntm/shared';
import { feedWords } from '../i18n/feeds.ts';
import { documentWords as words } from '../i18n/content.ts';
import type { OfficialDocument } from '../model/content.ts';
import { toFactList, toHtmlText, toLinkParagraph } from './html-pieces.ts';
import type { OwnHtml } from './own-html.ts';

/** What the document is by number, kind, day and issuer, and where its file is. */
export function toOfficialDocumentHtml(document: OfficialDocument, pageUrl: string): OwnHtml {
  const { number, label, issuedOn, issuer, file } = document;
  return {
    above: toFactList([
      [words.number, toHtmlText(number)],
      [words.kind, toHtmlText(label.label)],
      [words.issuedOn, formatDay(issuedOn)],
      [words.issuer, toHtmlText(issuer)],
    ]),
    below: toLinkParagraph(file?.src ?? null, feedWords.openFile, pageUrl),
  };
}
