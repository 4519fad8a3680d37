import sanitizeHtml from 'sanitize-html';
import { toAbsoluteUrl } from './absolute-url.ts';

const ALLOWED_TAGS = [
  'h2', 'h3', 'h4', 'p', 'br', 'hr', 'strong', 'b', 'em', 'i', 'u', 's', 'del', 'sub', 'sup', 'mark', 'blockquote', 'ul', 'ol',
  'li', 'a', 'img', 'figure', 'figcaption', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'pre', 'abbr',
]; // prettier-ignore

export interface BodyImage {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface PortableHtml {
  readonly html: string;
  /** The picture that stayed, its address still as it was in the body. */
  readonly image: BodyImage | null;
  /** How many pictures were left out. */
  readonly omitted: number;
}

/**
 * A body as it may stand on any site: absolute addresses, no class, no id, nothing active.
 * @param pageUrl what its relative addresses are relative to
 * @param figures how many of its figures stay, from the first
 */
export function toPortableHtml(bodyHtml: string, pageUrl: string, figures: 0 | 1): PortableHtml {
  const seen = { figure: 0, img: 0 };
  let image: BodyImage | null = null;
  const html = sanitizeHtml(bodyHtml, {
    allowedTags: ALLOWED_TAGS,
    allowedAttributes: {
      a: ['href'],
      img: ['src', 'width', 'height', 'alt'],
      ol: ['start'],
      abbr: ['title'],
    },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowProtocolRelative: false,
    transformTags: {
      a: (tagName, { href = '' }) => ({
        tagName,
        attribs: withAddress('href', toAbsoluteUrl(href, pageUrl)),
      }),
      img: (tagName, { src = '', width = '', height = '', alt = '' }) => {
        image ??= { src, width: Number(width), height: Number(height), alt };
        return {
          tagName,
          attribs: { ...withAddress('src', toAbsoluteUrl(src, pageUrl)), width, height, alt },
        };
      },
    },
    exclusiveFilter: ({ tag }) => (tag === 'figure' || tag === 'img') && ++seen[tag] > figures,
  });
  return { html: html.trim(), image: figures > 0 ? image : null, omitted: Math.max(0, seen.img - figures) };
}

function withAddress(name: string, address: string | null): Record<string, string> {
  return address === null ? {} : { [name]: address };
}
