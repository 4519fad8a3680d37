import { expect, test } from 'vitest';
import { isEmptyRequest, toSearchQuery, toSearchRequest } from './search-request.ts';

const read = (query: string) => toSearchRequest(new URLSearchParams(query));

test('an address and a request say the same', () => {
  const request = read(
    `?q=${encodeURIComponent('  Đường   về '.normalize('NFD'))}&theme=ha-tang&sort=date&x=1`,
  );
  expect(request).toEqual({ text: 'Đường về', filters: { theme: 'ha-tang' }, sort: 'date' });
  expect(read(toSearchQuery(request))).toEqual(request);
});

test('what says nothing is not in the address', () => {
  expect(toSearchQuery(read('?q=&theme=&year=&sort='))).toBe('');
  expect(toSearchQuery(read('?q=a&sort=relevance'))).toBe('?q=a');
});

test('a request is empty without words and filters, whatever its order', () => {
  expect(isEmptyRequest(read('?sort=date'))).toBe(true);
  expect(isEmptyRequest(read('?year=2026'))).toBe(false);
  expect(isEmptyRequest(read('?q=a'))).toBe(false);
});

test('a text that was pasted is cut', () => {
  expect(read(`?q=${'a'.repeat(5_000)}`).text).toHaveLength(200);
});
