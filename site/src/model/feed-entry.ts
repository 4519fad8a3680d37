import type { Content, NoticeEntry } from './content.ts';

/** What a feed carries for a document: itself, or what is left of it under the same guid and in the same place. */
export type FeedEntry =
  | {
      readonly kind: 'document';
      readonly guid: string;
      readonly document: Content;
      readonly bodyHtml: string;
    }
  | {
      readonly kind: 'withdrawn';
      readonly guid: string;
      readonly notice: NoticeEntry;
      readonly firstPublishedAt: string;
    };
