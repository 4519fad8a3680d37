import type { Content } from '../model/content.ts';
import { toArticleHtml } from './article-html.ts';
import { toExemplarHtml } from './exemplar-html.ts';
import { toOcopProductHtml } from './ocop-product-html.ts';
import { toOfficialDocumentHtml } from './official-document-html.ts';

/** What only the documents of one type have, as HTML before and after the body; either may be empty. */
export interface OwnHtml {
  readonly above: string;
  readonly below: string;
}

/** @param pageUrl what relative addresses are relative to */
export function toOwnHtml(document: Content, pageUrl: string): OwnHtml {
  switch (document.type) {
    case 'article':
      return toArticleHtml(document, pageUrl);
    case 'exemplar':
      return toExemplarHtml(document);
    case 'ocop-product':
      return toOcopProductHtml(document, pageUrl);
    case 'official-document':
      return toOfficialDocumentHtml(document, pageUrl);
  }
}
