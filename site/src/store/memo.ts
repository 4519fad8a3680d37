import { on, type Dependency } from './dependencies.ts';
import type { Touched } from './touched.ts';

/** A recorded answer: its digest, and what in the store, or which other answers, it was made of. */
export interface Reading {
  readonly digest: string;
  readonly dependencies: readonly Dependency[];
}

/** An answer that is remembered. */
export interface Evaluated {
  readonly answer: unknown;
  readonly reading: Reading;
  /** Characters of it as JSON. */
  readonly weight: number;
}

/** Characters of answers that are remembered; the parts that answers have in common count in each of them. */
const REMEMBERED = 60_000_000;

/** Answers that hold at this state of the store, by query key. */
export class Memo {
  /** The least lately used first. */
  readonly #entries = new Map<string, Evaluated>();
  /** Keys by the tags that their answers were made of; null until something changes: a store that is read once needs none. */
  #dependants: Map<string, Set<string>> | null = null;
  #weight = 0;

  get(key: string): Evaluated | undefined {
    const known = this.#entries.get(key);
    if (known) {
      this.#entries.delete(key);
      this.#entries.set(key, known);
    }
    return known;
  }

  /** Remembers an answer, and forgets those that were not used for longest when all are too many. */
  set(key: string, entry: Evaluated): void {
    this.#entries.set(key, entry);
    this.#weight += entry.weight;
    if (this.#dependants) addDependant(this.#dependants, key, entry);
    for (const [oldest, { weight }] of this.#entries) {
      if (this.#weight <= REMEMBERED) break;
      this.#forget(oldest, weight);
    }
  }

  /** Forgets every answer that was made, directly or not, of something that has changed. */
  forgetTouched(touched: readonly Touched[]): void {
    const dependants = (this.#dependants ??= indexDependants(this.#entries));
    const waiting = [...touched];
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      for (const key of [...(dependants.get(next.tag) ?? [])]) {
        const entry = this.#entries.get(key);
        if (!entry?.reading.dependencies.some((dependency) => isTouched(dependency, next))) continue;
        this.#forget(key, entry.weight);
        waiting.push({ tag: on.answer(key).tag, key: '' });
      }
    }
  }

  clear(): void {
    this.#entries.clear();
    this.#dependants = null;
    this.#weight = 0;
  }

  #forget(key: string, weight: number): void {
    for (const { tag } of this.#entries.get(key)?.reading.dependencies ?? []) {
      const keys = this.#dependants?.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#dependants?.delete(tag);
    }
    this.#entries.delete(key);
    this.#weight -= weight;
  }
}

function indexDependants(entries: ReadonlyMap<string, Evaluated>): Map<string, Set<string>> {
  const dependants = new Map<string, Set<string>>();
  for (const [key, entry] of entries) addDependant(dependants, key, entry);
  return dependants;
}

function addDependant(dependants: Map<string, Set<string>>, key: string, { reading }: Evaluated): void {
  for (const { tag } of reading.dependencies) {
    const keys = dependants.get(tag);
    if (keys) keys.add(key);
    else dependants.set(tag, new Set([key]));
  }
}

function isTouched({ tag, low, high }: Dependency, touched: Touched): boolean {
  return tag === touched.tag && low <= touched.key && touched.key <= high;
}
