import { feedWords } from '../i18n/feeds.ts';
import { escapeHtml } from '../model/to-figure-html.ts';
import type { Article } from '../model/content.ts';
import type { FeedImage } from './feed.ts';
import { toAbsoluteUrl } from './absolute-url.ts';

/**
 * A document as the HTML of a feed: what was corrected first, then the lead picture, the body, and where to hear, see and
 * read on.
 * @param lead the picture above the body; null when the body keeps its own
 * @param bodyHtml made portable already
 * @param omitted how many pictures only the page has
 */
export function toEntryHtml(
  article: Article,
  pageUrl: string,
  lead: FeedImage | null,
  bodyHtml: string,
  omitted: number,
): string {
  return [
    article.demo ? `<p><em>${feedWords.demo}</em></p>` : '',
    ...article.corrections.map(
      ({ at, publicText }) =>
        `<p><strong>${feedWords.correctionOn(at)}</strong> ${toHtmlText(publicText)}</p>`,
    ),
    lead ? toLeadFigure(article, lead) : '',
    bodyHtml,
    article.transcript ? `<h2>${feedWords.transcript}</h2>${toParagraphs(article.transcript)}` : '',
    toLinkParagraph(article.audio?.src ?? null, feedWords.listen, pageUrl),
    toLinkParagraph(article.videoUrl, feedWords.watchVideo, pageUrl),
    article.source ? toSource(article.source) : '',
    omitted > 0 ? toLinkParagraph(pageUrl, feedWords.allPictures, pageUrl) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

/** Text of one paragraph or more, with its line breaks, as HTML. */
export function toParagraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => `<p>${toHtmlText(paragraph)}</p>`)
    .join('\n');
}

function toHtmlText(text: string): string {
  return escapeHtml(text.trim()).replace(/\n/g, '<br />');
}

function toLeadFigure({ cover, gallery }: Article, { src, width, height, alt, credit }: FeedImage): string {
  const caption = [(cover ?? gallery[0])?.caption, credit].filter(Boolean).join(' ');
  const image = `<img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}" />`;
  return `<figure>${image}${caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''}</figure>`;
}

function toLinkParagraph(address: string | null, text: string, base: string): string {
  const url = address === null ? null : toAbsoluteUrl(address, base);
  return url === null ? '' : `<p><a href="${escapeHtml(url)}">${text}</a></p>`;
}

function toSource({ name, url }: NonNullable<Article['source']>): string {
  const words = escapeHtml(name);
  return `<p>${feedWords.source} ${url ? `<a href="${escapeHtml(url)}">${words}</a>` : words}</p>`;
}
