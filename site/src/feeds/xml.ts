import { XMLBuilder } from 'fast-xml-parser';

/** An element as fast-xml-parser writes it: `@_name` is an attribute, `#text` the text, an array repeats the element. */
export interface XmlElement {
  readonly [name: string]: XmlNode | readonly XmlNode[];
}
export type XmlNode = string | XmlElement;

const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const builder = new XMLBuilder({
  ignoreAttributes: false,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

/** Elements as XML, without a declaration; everything that must be escaped is. */
export function toXml(elements: XmlElement): string {
  return withoutForbidden(builder.build(elements));
}

/** A whole XML document. */
export function toXmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>${toXml(root)}\n`;
}

/**
 * Text without what XML 1.0 §2.2 has no way to write: control characters and lone halves of surrogate pairs,
 * which one pasted title would otherwise bring into a whole feed.
 */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '');
}
