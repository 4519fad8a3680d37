/** What stands for what when a document is written in the place of another: text for text, instant for instant. */
export type Pairs = Map<string, string>;

/**
 * Pairs the texts of two documents of one shape, by their places in what the desk sent. Choices are the same in both.
 * @throws Error when one text of the first would have to become two texts of the second
 */
export function pairValues(from: unknown, to: unknown, pairs: Pairs = new Map()): Pairs {
  if (typeof from === 'string' && typeof to === 'string') return addPair(pairs, from, to);
  if (typeof from !== 'object' || typeof to !== 'object' || !from || !to) return pairs;
  for (const [key, value] of Object.entries(from))
    pairValues(value, (to as Record<string, unknown>)[key], pairs);
  return pairs;
}

export function addPair(pairs: Pairs, from: string, to: string): Pairs {
  const known = pairs.get(from);
  if (known !== undefined && known !== to) {
    throw new Error(`"${from.slice(0, 60)}" stands twice in a pattern and would become two things`);
  }
  return pairs.set(from, to);
}

/** A cell of the pattern as it is in the copy: whole texts are exchanged, alone or inside JSON, and nothing else. */
export function exchangeText(pairs: Pairs, text: string): string {
  const paired = pairs.get(text);
  if (paired !== undefined) return paired;
  if (!/^[[{]/.test(text)) return text;
  const parsed = parseJson(text);
  return parsed === undefined ? text : JSON.stringify(exchangeLeaves(pairs, parsed));
}

function exchangeLeaves(pairs: Pairs, value: unknown): unknown {
  if (typeof value === 'string') return exchangeText(pairs, value);
  if (Array.isArray(value)) return value.map((item) => exchangeLeaves(pairs, item));
  if (typeof value !== 'object' || !value) return value;
  return Object.fromEntries(Object.entries(value).map(([key, leaf]) => [key, exchangeLeaves(pairs, leaf)]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Text that begins like JSON and is none stays as it is.
    return undefined;
  }
}
