import { toXml, type XmlElement, type XmlNode } from './xml.ts';

const WORD_JOINER = '\u2060';

/**
 * Elements for the `customData` of `@astrojs/rss`, which parses and writes them again: bare numbers come out changed
 * (`007` as `7`, `0x1f` as `31`), unless something tells them from a number. An invisible word joiner does.
 */
export function toCustomData(elements: XmlElement): string {
  return toXml(protectElement(elements));
}

function protectElement(element: XmlElement): XmlElement {
  return Object.fromEntries(
    Object.entries(element).map(([name, value]) => [
      name,
      name.startsWith('@_')
        ? value
        : Array.isArray(value)
          ? value.map(protectNode)
          : protectNode(value as XmlNode),
    ]),
  );
}

function protectNode(node: XmlNode): XmlNode {
  if (typeof node !== 'string') return protectElement(node);
  return looksLikeNumber(node) ? WORD_JOINER + node : node;
}

function looksLikeNumber(text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== '' && !Number.isNaN(Number(trimmed)) && String(Number(trimmed)) !== trimmed;
}
