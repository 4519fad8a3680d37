import type { Pagefind, PagefindResult } from './pagefind.ts';
import type { SearchRequest } from './search-request.ts';
import { toQueryWords, toSigns } from './words.ts';

/**
 * All documents that a request finds, best first. Marks are optional, so the spelling as typed comes first: `đường`
 * before `đương`. Pagefind alone would let a title with `đương` pass a text with `đường`. Who types the sign of an official
 * document gets those that bear or name it, if there are any.
 * Not to be called again before it answered: Pagefind keeps the switch between both searches for itself.
 */
export async function findDocuments(
  pagefind: Pagefind,
  { text, filters, sort }: SearchRequest,
): Promise<PagefindResult[]> {
  const words = toQueryWords(text);
  const isByDate = sort === 'date' || words.length === 0;
  const query = { filters, sort: isByDate ? ({ date: 'desc' } as const) : {} };
  await pagefind.options({ exactDiacritics: false });
  const loose = await pagefind.search(
    words.length > 0 ? words.map((word) => word.text).join(' ') : null,
    query,
  );
  const [sign] = toSigns(text);
  // In quotes Pagefind takes the whole word or nothing.
  const signed = sign === undefined ? [] : (await pagefind.search(`"${sign}"`, query)).results;
  const named = keepOnly(signed, loose.results);
  const results = named.length > 0 ? named : loose.results;
  const marked = words.filter((word) => word.isMarked);
  if (isByDate || marked.length === 0) return results;
  await pagefind.options({ exactDiacritics: true });
  const exact = await pagefind.search(marked.map((word) => word.text).join(' '), query);
  return putFirst(exact.results, results);
}

/** Those of the results that are among others too. */
function keepOnly(results: readonly PagefindResult[], others: readonly PagefindResult[]): PagefindResult[] {
  const ids = new Set(others.map(({ id }) => id));
  return results.filter(({ id }) => ids.has(id));
}

/** Results in the order of those that are in `first`, then the others in their own. */
function putFirst(first: readonly PagefindResult[], results: readonly PagefindResult[]): PagefindResult[] {
  const byId = new Map(results.map((result) => [result.id, result]));
  const preferred = first.flatMap(({ id }) => byId.get(id) ?? []);
  const preferredIds = new Set(preferred.map(({ id }) => id));
  return [...preferred, ...results.filter(({ id }) => !preferredIds.has(id))];
}
