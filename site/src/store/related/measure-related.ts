import type { WireContent } from '@ntm/shared';
import { inTransaction, type Store } from '../database.ts';
import { deriveDocument, forgetDocument } from '../derive-document.ts';
import { getContents } from '../reader.ts';
import { deriveRelated, rebuildRelated } from './derive-related.ts';
import { comparePublished } from './rank-related.ts';

/** What related stories cost on a store, in milliseconds of the processor: how busy the machine is does not matter. */
export interface RelatedCosts {
  readonly documents: number;
  /** Everything from nothing, as in a cold build; and its part for one story. */
  readonly all: number;
  readonly each: number;
  /** A story that is newer than all others. */
  readonly newStory: number;
  /** A story in the middle of the archive that gets another headline; and how many stories look at it. */
  readonly oldStory: number;
  readonly lookedAt: number;
}

const ROUNDS = 20;

/** Measures on a copy of a store that may be written to: what is tried out is taken back. */
export function measureRelated(store: Store): RelatedCosts {
  const documents = getContents(store).sort((a, b) =>
    comparePublished({ ...a, date: a.firstPublishedAt }, { ...b, date: b.firstPublishedAt }),
  );
  const [newest, middle] = [documents.at(-1), documents[Math.floor(documents.length / 2)]];
  if (!newest || !middle) throw new Error('a store without documents has no related stories to measure');
  const all = time(() => inTransaction(store, () => rebuildRelated(store))).milliseconds;
  let lookedAt = 0;
  const newStory = average((round) => {
    const story = { ...newest, documentId: `${round}`.padStart(24, 'z'), slug: `do-thu-${round}` };
    deriveDocument(store, story, 0);
    const { milliseconds } = time(() => deriveRelated(store, [story]));
    forgetDocument(store, story.type, story.documentId);
    deriveRelated(store, [story]);
    return milliseconds;
  }, store);
  const oldStory = average((round) => {
    // There and back again: a headline that stays costs nothing.
    deriveDocument(store, round % 2 === 0 ? retitle(middle, 'Đo thử đường bê tông') : middle, 0);
    const { result, milliseconds } = time(() => deriveRelated(store, [middle]));
    lookedAt = result;
    return milliseconds;
  }, store);
  inTransaction(store, () => {
    deriveDocument(store, middle, 0);
    deriveRelated(store, [middle]);
  });
  return { documents: documents.length, all, each: all / documents.length, newStory, oldStory, lookedAt };
}

function retitle(wire: WireContent, title: string): WireContent {
  return wire.type === 'ocop-product' ? { ...wire, name: title } : { ...wire, title };
}

function average(round: (number: number) => number, store: Store): number {
  const times = inTransaction(store, () => Array.from({ length: ROUNDS }, (_, number) => round(number)));
  return times.reduce((sum, milliseconds) => sum + milliseconds, 0) / ROUNDS;
}

function time<Result>(work: () => Result): { result: Result; milliseconds: number } {
  const since = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(since);
  return { result, milliseconds: (user + system) / 1000 };
}
