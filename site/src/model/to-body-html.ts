import { parseMediaReference } from '@ntm/shared';
import { Marked, type Token, type Tokens } from 'marked';
import sanitizeHtml from 'sanitize-html';

const ALLOWED_TAGS = [
  'h2', 'h3', 'h4', 'p', 'br', 'hr', 'strong', 'b', 'em', 'i', 'u', 's', 'del', 'sub', 'sup', 'mark', 'blockquote', 'ul', 'ol',
  'li', 'a', 'img', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'code', 'pre', 'abbr',
]; // prettier-ignore

const ALIGNMENTS = ['align-left', 'align-center', 'align-right'];

const marked = new Marked({ gfm: true, async: false });

/**
 * Markdown of a journalist as safe HTML: headings from level 2 without gaps, no script, no style, no foreign picture.
 * Pictures (`media:`) and links to our own content (`doc:`) are left in it as they are, for `resolveBody` to resolve.
 */
export function toBodyHtml(markdown: string): string {
  const tokens = marked.lexer(markdown);
  closeHeadingGaps(tokens);
  return sanitizeHtml(marked.parser(tokens), {
    allowedTags: ALLOWED_TAGS,
    allowedAttributes: { a: ['href', 'rel'], img: ['src', 'alt', 'title'], ol: ['start'], abbr: ['title'] },
    allowedClasses: { th: ALIGNMENTS, td: ALIGNMENTS },
    allowedSchemes: ['http', 'https', 'mailto', 'tel'],
    allowedSchemesByTag: { a: ['http', 'https', 'mailto', 'tel', 'doc'], img: ['media'] },
    allowProtocolRelative: false,
    exclusiveFilter: ({ tag, attribs }) =>
      tag === 'img' && parseMediaReference(attribs['src'] ?? '') === null,
    // One order of attributes, whatever order raw HTML has them in: resolveBody counts on it.
    transformTags: {
      img: (tagName, { src = '', alt = '', title = '' }) => ({ tagName, attribs: { src, alt, title } }),
      a: (tagName, { href = '' }) => ({
        tagName,
        attribs: /^https?:/.test(href) ? { href, rel: 'noopener' } : { href },
      }),
      th: toAlignedCell,
      td: toAlignedCell,
      h1: 'h2',
      h5: 'h4',
      h6: 'h4',
    },
  }).trim();
}

/** The first heading is of level 2, each further one at most one deeper than the one before. */
function closeHeadingGaps(tokens: Token[]): void {
  const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading');
  const top = Math.min(...headings.map((heading) => heading.depth));
  let former = 1;
  for (const heading of headings) {
    former = Math.min(heading.depth - top + 2, former + 1, 4);
    heading.depth = former;
  }
}

/** `align` is obsolete and `style` is forbidden by the site's policy: a class says the same. */
function toAlignedCell(tagName: string, { align }: sanitizeHtml.Attributes): sanitizeHtml.Tag {
  return { tagName, attribs: align ? { class: `align-${align}` } : {} };
}
