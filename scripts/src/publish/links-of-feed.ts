import { XMLParser, XMLValidator } from 'fast-xml-parser';

const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', processEntities: true });

/**
 * Every address that a feed or other machine-readable file names in a field of its own.
 * @throws Error when it does not parse: such a file must never go live
 */
export function linksOfFeed(path: string, text: string): string[] {
  if (path.endsWith('.json') || path.endsWith('.webmanifest')) return addressesIn(JSON.parse(text));
  if (!path.endsWith('.xml')) return [];
  const verdict = XMLValidator.validate(text);
  if (verdict !== true)
    throw new Error(`is not well-formed XML: ${verdict.err.msg} in line ${verdict.err.line}`);
  return addressesIn(parser.parse(text));
}

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:https?:\/\/|\/)[^\s<]*$/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(addressesIn);
  return [];
}
