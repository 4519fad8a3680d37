import { feedWords } from '../i18n/feeds.ts';
import type { Article } from '../model/content.ts';
import { toLinkParagraph, toParagraphs, toSection } from './html-pieces.ts';
import type { OwnHtml } from './own-html.ts';

/** Where to read, hear and see what an article is about. */
export function toArticleHtml({ transcript, audio, videoUrl }: Article, pageUrl: string): OwnHtml {
  const parts = [
    transcript ? toSection(feedWords.transcript, toParagraphs(transcript)) : '',
    toLinkParagraph(audio?.src ?? null, feedWords.listen, pageUrl),
    toLinkParagraph(videoUrl, feedWords.watchVideo, pageUrl),
  ];
  return { above: '', below: parts.filter(Boolean).join('\n') };
}
