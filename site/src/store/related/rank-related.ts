import type { ContentType } from '@ntm/shared';
import { compareText } from '../reader.ts';
import { weighTopic, type Topic } from './topics.ts';

/** A document in the order of publication: date, then identity. */
export interface Published {
  readonly type: ContentType;
  readonly documentId: string;
  readonly date: string;
}

/** The earlier documents of a topic, the newest of them at most `WINDOW`. */
export interface Shared {
  readonly topic: Topic;
  readonly earlier: readonly Published[];
}

/** Those that are kept: what a page shows, and some for those that the editor chose already. */
const KEPT = 8;

/** The earlier documents that share most with a document, best first; among equals the newest. */
export function rankRelated(shared: readonly Shared[]): Published[] {
  const found = new Map<string, { readonly document: Published; score: number }>();
  for (const { topic, earlier } of shared) {
    const weight = weighTopic(topic, earlier.length);
    for (const document of earlier) {
      const known = found.get(document.documentId);
      if (known) known.score += weight;
      else found.set(document.documentId, { document, score: weight });
    }
  }
  return [...found.values()]
    .sort((a, b) => b.score - a.score || comparePublished(b.document, a.document))
    .slice(0, KEPT)
    .map(({ document }) => document);
}

/** Oldest first; a total order. */
export function comparePublished(a: Published, b: Published): number {
  return compareText(a.date, b.date) || compareText(a.documentId, b.documentId);
}
