import { escapeHtml } from '../model/to-figure-html.ts';
import { toAbsoluteUrl } from './absolute-url.ts';

/** A name and what is said of it, as HTML; null where nothing is known. */
export type Fact = readonly [name: string, html: string | null];

/** Text within a paragraph, with its line breaks. */
export function toHtmlText(text: string): string {
  return escapeHtml(text.trim()).replace(/\n/g, '<br />');
}

/** Text of one paragraph or more, with its line breaks, as HTML. */
export function toParagraphs(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((paragraph) => paragraph.trim())
    .map((paragraph) => `<p>${toHtmlText(paragraph)}</p>`)
    .join('\n');
}

/** A link with an absolute address, or its text alone where there is no address. */
export function toLinkHtml(address: string | null, text: string, base: string): string {
  const url = address === null ? null : toAbsoluteUrl(address, base);
  return url === null ? escapeHtml(text) : `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}

/** A link on a line of its own; empty where there is no address. */
export function toLinkParagraph(address: string | null, text: string, base: string): string {
  return address !== null && toAbsoluteUrl(address, base) ? `<p>${toLinkHtml(address, text, base)}</p>` : '';
}

/** Items, each HTML; empty where there are none. */
export function toList(items: readonly string[]): string {
  return items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';
}

/** What is known of some facts; empty where that is nothing. */
export function toFactList(facts: readonly Fact[]): string {
  return toList(
    facts.flatMap(([name, html]) => (html ? [`<strong>${escapeHtml(name)}:</strong> ${html}`] : [])),
  );
}

/** A part with a heading; empty where there is nothing in it. */
export function toSection(heading: string, html: string): string {
  return html === '' ? '' : `<h2>${escapeHtml(heading)}</h2>\n${html}`;
}
