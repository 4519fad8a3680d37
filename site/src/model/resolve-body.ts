import { parseFigureTitle } from '@ntm/shared';
import { escapeHtml, toFigureHtml, toPictureHtml } from './to-figure-html.ts';
import type { Figure, Picture } from './picture.ts';

/** What the references of a body stand for at the moment of rendering; null for what is not public. */
export interface BodyReferences {
  readonly picture: (documentId: string) => { picture: Picture; alternativeText: string | null } | null;
  readonly path: (type: string, documentId: string) => string | null;
  /** Whether something of ours stands at a path. */
  readonly hasAddress: (path: string) => boolean;
  /** Origin of the site, without a slash at the end: links to it are links of ours, however they were pasted. */
  readonly origin: string;
}

const PICTURE = '<img src="media:([a-z0-9]+)" alt="([^"]*)"(?: title="([^"]*)")? />';
const LONE_PICTURE = new RegExp(`<p>\\s*${PICTURE}\\s*</p>\\s*`, 'g');
const INLINE_PICTURE = new RegExp(PICTURE, 'g');
const OWN_LINK = /<a href="doc:([a-z-]+)\/([a-z0-9]+)">([\s\S]*?)<\/a>/g;
const LINK = /<a href="([^"]*)"(?: rel="noopener")?>([\s\S]*?)<\/a>/g;
const EMPTY_PARAGRAPH = /<p>\s*<\/p>\s*/g;
const DEAD_LINK = /<a(?: href="(?:doc:[^"]*)?")?>([\s\S]*?)<\/a>/g;

/** Resolves what `toBodyHtml` left: pictures become figures, links to what is not public become their text. */
export function resolveBody(html: string, references: BodyReferences): string {
  const toFigure = (documentId: string, alt: string, title = ''): Figure | null => {
    const found = references.picture(documentId);
    const { caption, credit } = parseFigureTitle(unescapeHtml(title));
    return (
      found && {
        picture: found.picture,
        alt: unescapeHtml(alt) || (found.alternativeText ?? ''),
        caption,
        credit,
      }
    );
  };
  return html
    .replace(LONE_PICTURE, (_, documentId: string, alt: string, title?: string) => {
      const figure = toFigure(documentId, alt, title);
      return figure ? `${toFigureHtml(figure)}\n` : '';
    })
    .replace(INLINE_PICTURE, (_, documentId: string, alt: string, title?: string) => {
      const figure = toFigure(documentId, alt, title);
      return figure ? toPictureHtml(figure) : '';
    })
    .replace(LINK, (link, href: string, text: string) => {
      const path = toOwnPath(unescapeHtml(href), references.origin);
      if (path === null) return link;
      return references.hasAddress(path) ? `<a href="${escapeHtml(path)}">${text}</a>` : text;
    })
    .replace(OWN_LINK, (_, type: string, documentId: string, text: string) => {
      const path = references.path(type, documentId);
      return path ? `<a href="${escapeHtml(path)}">${text}</a>` : text;
    })
    .replace(DEAD_LINK, '$1')
    .replace(EMPTY_PARAGRAPH, '')
    .trim();
}

/** Undoes the escapes that the sanitiser writes into attributes. */
function unescapeHtml(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** The path that a link has on our own site, or null for other sites, mail, telephone and references. */
function toOwnPath(href: string, origin: string): string | null {
  if (/^(?:mailto|tel|doc):/.test(href)) return null;
  if (!/^https?:/.test(href)) return href;
  return href === origin || href.startsWith(`${origin}/`) ? href.slice(origin.length) || '/' : null;
}
