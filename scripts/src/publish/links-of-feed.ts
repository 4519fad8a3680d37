import { remember } from '@ntm/shared';
import { SaxesParser } from 'saxes';

const ADDRESS = /^(?:https?:\/\/|\/)[^\s<]*$/;
const BEGIN = '<item>';
const END = '</item>';
/** Stands for an item where the feed is read without them. */
const HOLLOW = { name: 'hollow-item', text: '<hollow-item/>' };
/** Items of some twenty feeds of whole stories, 10 MB at most. */
const REMEMBERED = 1000;

/**
 * Every address that a feed or other machine-readable file names in a field of its own.
 * @throws Error when it does not parse: such a file must never go live
 */
export function linksOfFeed(path: string, text: string): string[] {
  if (path.endsWith('.json') || path.endsWith('.webmanifest')) return addressesIn(JSON.parse(text));
  return path.endsWith('.xml') ? (addressesByItem(text) ?? addressesInXml(text).addresses) : [];
}

/**
 * The addresses of a feed item by item: the same stand in many feeds, and each is read once. A feed is well-formed if each
 * of its items is so by itself, and if the rest is with an empty element in the place of each.
 * @returns null when it is not made like that, or does not parse: the parser has to say of the whole where
 */
function addressesByItem(xml: string): string[] | null {
  const [head = '', ...rest] = xml.split(BEGIN);
  const ends = rest.map((part) => part.indexOf(END));
  if (rest.length === 0 || ends.includes(-1)) return null;
  const between = rest.map((part, index) => part.slice((ends[index] ?? 0) + END.length));
  try {
    const { addresses, hollows } = addressesInXml([head, ...between].join(HOLLOW.text));
    if (hollows !== rest.length) return null;
    const inItems = rest.map((part, index) => addressesOfItem(part.slice(0, ends[index])));
    return [...addresses, ...inItems.flat()];
  } catch {
    return null;
  }
}

const addressesOfItem = remember((contents) => addressesInXml(BEGIN + contents + END).addresses, REMEMBERED);

/** @throws Error when it is not well-formed */
function addressesInXml(xml: string): { addresses: string[]; hollows: number } {
  const addresses: string[] = [];
  let hollows = 0;
  const parser = new SaxesParser();
  const keep = (value: string) => {
    const trimmed = value.trim();
    if (ADDRESS.test(trimmed)) addresses.push(trimmed);
  };
  parser.on('error', (error) => {
    throw new Error(`is not well-formed XML: ${error.message}`);
  });
  parser.on('opentag', ({ name }) => {
    if (name === HOLLOW.name) hollows += 1;
  });
  parser.on('text', keep);
  parser.on('cdata', keep);
  parser.on('attribute', ({ value }) => keep(value));
  parser.write(xml).close();
  return { addresses, hollows };
}

function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return ADDRESS.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(addressesIn);
  return [];
}
