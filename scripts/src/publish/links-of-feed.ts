import { SaxesParser } from 'saxes';

const ADDRESS = /^(?:https?:\/\/|\/)[^\s<]*$/;

/**
 * Every address that a feed or other machine-readable file names in a field of its own.
 * @throws Error when it does not parse: such a file must never go live
 */
export function linksOfFeed(path: string, text: string): string[] {
  if (path.endsWith('.json') || path.endsWith('.webmanifest')) return addressesIn(JSON.parse(text));
  return path.endsWith('.xml') ? addressesInXml(text) : [];
}

function addressesInXml(xml: string): string[] {
  const found: string[] = [];
  const parser = new SaxesParser();
  const keep = (value: string) => {
    const trimmed = value.trim();
    if (ADDRESS.test(trimmed)) found.push(trimmed);
  };
  parser.on('error', (error) => {
    throw new Error(`is not well-formed XML: ${error.message}`);
  });
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.on('attribute', ({ value }) => keep(value));
  parser.write(xml).close();
  return found;
}

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return ADDRESS.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(addressesIn);
  return [];
}
