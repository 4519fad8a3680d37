import { feedWords } from '../i18n/feeds.ts';
import { escapeHtml } from '../model/to-figure-html.ts';
import type { Content } from '../model/content.ts';
import type { FeedImage } from './feed.ts';
import { toHtmlText, toLinkHtml, toLinkParagraph } from './html-pieces.ts';
import { toOwnHtml } from './own-html.ts';

/**
 * A document as the HTML of a feed: what was corrected first, then the lead picture, the body among what documents of its
 * type have beside it, and where to read on.
 * @param lead the picture above the body; null when the body keeps its own
 * @param bodyHtml made portable already
 * @param omitted how many pictures only the page has
 */
export function toEntryHtml(
  document: Content,
  pageUrl: string,
  lead: FeedImage | null,
  bodyHtml: string,
  omitted: number,
): string {
  const own = toOwnHtml(document, pageUrl);
  return [
    document.demo ? `<p><em>${feedWords.demo}</em></p>` : '',
    ...document.corrections.map(
      ({ at, publicText }) =>
        `<p><strong>${feedWords.correctionOn(at)}</strong> ${toHtmlText(publicText)}</p>`,
    ),
    lead ? toLeadFigure(document, lead) : '',
    own.above,
    bodyHtml,
    own.below,
    document.source
      ? `<p>${feedWords.source} ${toLinkHtml(document.source.url, document.source.name, pageUrl)}</p>`
      : '',
    omitted > 0 ? toLinkParagraph(pageUrl, feedWords.allPictures, pageUrl) : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function toLeadFigure({ cover, gallery }: Content, { src, width, height, alt, credit }: FeedImage): string {
  const caption = [(cover ?? gallery[0])?.caption, credit].filter(Boolean).join(' ');
  const image = `<img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}" />`;
  return `<figure>${image}${caption ? `<figcaption>${escapeHtml(caption)}</figcaption>` : ''}</figure>`;
}
