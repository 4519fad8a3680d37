import { headlineOf, type WireContent, type WireLocality } from '@ntm/shared';
import { toHeadlineWords } from './headline-words.ts';

/** What documents have in common, as `theme/<documentId>`, `place/<documentId>`, `words/che shan`. */
export type Topic = string;

/** Units by their identity. */
export type Units = ReadonlyMap<string, Pick<WireLocality, 'successors'>>;

/** The topics of a document, each once: its themes, its places under their later names too, the words of its headline. */
export function topicsOf(wire: WireContent, units: Units): Topic[] {
  const topics = [
    ...wire.themes.map((theme) => `theme/${theme}`),
    ...wire.localities.flatMap((unit) => withSuccessors(unit, units)).map((unit) => `place/${unit}`),
    ...toHeadlineWords(headlineOf(wire)).map((words) => `words/${words}`),
  ];
  return [...new Set(topics)];
}

/**
 * How much it says that two documents share a topic. A place or a theme is the desk's own word; what is rarely said in
 * headlines says more than what is often said.
 * @param shared how many earlier documents have it too, at most `WINDOW`
 */
export function weighTopic(topic: Topic, shared: number): number {
  if (topic.startsWith('place/')) return 3;
  if (topic.startsWith('theme/')) return 2;
  return shared <= 3 ? 4 : shared < WINDOW ? 3 : 1;
}

/**
 * Of each topic only so many earlier documents are looked at: what a document is related to then depends on its next
 * neighbours alone, and a change of one touches no more pages than that.
 */
export const WINDOW = 16;

function withSuccessors(start: string, units: Units): string[] {
  const seen = new Set<string>();
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...(units.get(id)?.successors ?? []));
  }
  return [...seen];
}
