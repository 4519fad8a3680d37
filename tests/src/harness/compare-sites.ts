import { readTree } from './publishing.ts';
import { answersOf } from './search-answers.ts';

/**
 * What differs between two live folders: files that are in one alone or have other bytes; of the search index, whose files
 * come of its history, queries with another answer.
 */
export async function differencesBetween(one: string, other: string): Promise<string[]> {
  const [answers, otherAnswers] = await Promise.all([answersOf(one), answersOf(other)]);
  const queries = [...answers.keys()].filter(
    (query) => JSON.stringify(answers.get(query)) !== JSON.stringify(otherAnswers.get(query)),
  );
  return [...differences(readTree(one), readTree(other)), ...queries];
}

function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths]
    .filter((path) => !path.startsWith('_search/') && one.get(path) !== other.get(path))
    .sort();
}
