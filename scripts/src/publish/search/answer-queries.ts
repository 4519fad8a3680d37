import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSearch, toSearchRequest, type LoadFile } from '@ntm/site/store';

/** What readers are shown for a query, in order. */
export interface SearchAnswers {
  readonly total: number;
  readonly hits: readonly string[];
}

/** Reads the index from a folder as a browser reads it from a host. */
export function loadFromFolder(folder: string): LoadFile {
  return async (path) => {
    try {
      return await readFile(join(folder, path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    }
  };
}

/**
 * Asks an index as the search page does. Two with the same documents give the same answers, however they came about.
 * @param queries as they stand in an address: `q=đường&year=2022`
 * @param limit how many documents are looked at
 */
export async function answerQueries(
  load: LoadFile,
  queries: readonly string[],
  limit = 200,
): Promise<Map<string, SearchAnswers>> {
  const engine = openSearch(load);
  const answers = new Map<string, SearchAnswers>();
  for (const query of queries) {
    const answer = await engine.find(toSearchRequest(new URLSearchParams(query)));
    const hits: string[] = [];
    while (hits.length < Math.min(limit, answer.total)) {
      const batch = await answer.next();
      if (batch.length === 0) break;
      hits.push(...batch.map((hit) => JSON.stringify(hit)));
    }
    answers.set(query, { total: answer.total, hits });
  }
  return answers;
}
