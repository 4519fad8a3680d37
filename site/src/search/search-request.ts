import { toNfc } from '@ntm/shared';

/** Filters that the index has; the form may offer any of them. */
export const FILTERS = ['type', 'label', 'theme', 'locality', 'stars', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];

/** What a reader asks; it is what the page's address says. */
export interface SearchRequest {
  readonly text: string;
  readonly filters: Partial<Record<FilterName, string>>;
  readonly sort: 'relevance' | 'date';
}

const MAX_LENGTH = 200;

/** Reads a request from the fields of the form or of an address. */
export function toSearchRequest(fields: Iterable<readonly [string, unknown]>): SearchRequest {
  const values = new Map(
    Array.from(fields, ([name, value]) => [name, typeof value === 'string' ? tidy(value) : '']),
  );
  const chosen = FILTERS.flatMap((name) => {
    const value = values.get(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    text: values.get('q') ?? '',
    filters: Object.fromEntries(chosen),
    sort: values.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** A request as the query of an address, without what says nothing: `?q=…&theme=…`; empty for an empty request. */
export function toSearchQuery({ text, filters, sort }: SearchRequest): string {
  const fields = new URLSearchParams({
    ...(text ? { q: text } : {}),
    ...filters,
    ...(sort === 'date' ? { sort } : {}),
  });
  return fields.size > 0 ? `?${fields.toString()}` : '';
}

export function isEmptyRequest({ text, filters }: SearchRequest): boolean {
  return text === '' && Object.keys(filters).length === 0;
}

function tidy(value: string): string {
  return toNfc(value).replace(/\s+/g, ' ').trim().slice(0, MAX_LENGTH);
}
