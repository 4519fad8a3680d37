import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openSearch, toSearchRequest } from '@ntm/site/store';
import { loadFromFolder } from '../../publish/search/answer-queries.ts';
import { ENCODINGS } from '../../serve/encodings.ts';

/** What a query costs a reader who has nothing yet, beside the page and its script. */
export interface QueryCost {
  readonly query: string;
  readonly found: number;
  /** As transferred. */
  readonly bytes: number;
  readonly requests: number;
}

/** One word, the commonest phrase with and without marks, two that are as long as headlines. */
const QUERIES = [
  'đường',
  'nông thôn mới',
  'nong thon moi',
  'phát huy vai trò chủ thể của người dân',
  'xây dựng thôn kiểu mẫu',
];

/**
 * Counts what readers load for the first results, which are the best of all there are and in their order.
 * @param live the folder that is served
 */
export async function measureQueries(live: string): Promise<QueryCost[]> {
  const costs: QueryCost[] = [];
  for (const query of QUERIES) {
    let bytes = 0;
    let requests = 0;
    const load = loadFromFolder(live);
    const engine = openSearch(async (path, options) => {
      const content = await load(path, options);
      requests++;
      bytes += content ? sizeOf(join(live, path)) : 0;
      return content;
    });
    const { total } = await engine.find(toSearchRequest([['q', query]]));
    costs.push({ query, found: total, bytes, requests });
  }
  return costs;
}

/** A file is sent in its smaller copy, if it has one. */
function sizeOf(path: string): number {
  const copy = path + ENCODINGS.br;
  return statSync(existsSync(copy) ? copy : path).size;
}
