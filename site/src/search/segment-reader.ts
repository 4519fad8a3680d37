import {
  fromSteps,
  segmentFile,
  type FilterFile,
  type PairChunk,
  type Postings,
  type SegmentHead,
  type WordChunk,
} from './index-format.ts';
import { loadJson, type LoadFile } from './load-index.ts';

/** One segment of the index as a search reads it; each file is loaded once. */
export class SegmentReader {
  readonly #load: <Content>(name: string) => Promise<Content>;
  readonly #loaded = new Map<string, Promise<unknown>>();

  constructor(load: LoadFile, generation: string, id: number) {
    this.#load = (name) => loadJson(load, segmentFile(generation, id, name));
  }

  /** Serial numbers of the cards of its documents. */
  async cards(): Promise<number[]> {
    return fromSteps((await this.#file<SegmentHead>('head')).cards);
  }

  /** Every spelling whose key is the one asked for, or begins with it. */
  async spellings(key: string, isPrefix: boolean): Promise<(readonly [string, Postings])[]> {
    const { words } = await this.#file<SegmentHead>('head');
    const found = await this.#find<WordChunk>('w', words, key, isPrefix);
    return found.flatMap(([, spellings]) => spellings);
  }

  /** The documents that hold a pair of words, or one that begins so. */
  async pairs(key: string, isPrefix: boolean): Promise<Postings[]> {
    const { pairs } = await this.#file<SegmentHead>('head');
    const found = await this.#find<PairChunk>('p', pairs, key, isPrefix);
    return found.map(([, postings]) => postings);
  }

  filters(): Promise<FilterFile> {
    return this.#file<FilterFile>('filters');
  }

  async #find<Chunk extends readonly (readonly [string, unknown])[]>(
    kind: 'w' | 'p',
    firstKeys: readonly string[],
    key: string,
    isPrefix: boolean,
  ): Promise<Chunk[number][]> {
    const end = isPrefix ? `${key}\uffff` : key;
    const wanted = firstKeys.flatMap((first, index) => {
      const next = firstKeys[index + 1];
      return first <= end && (next === undefined || next > key) ? [`${kind}${index}`] : [];
    });
    const chunks = await Promise.all(wanted.map((name) => this.#file<Chunk>(name)));
    return chunks.flatMap((chunk) => chunk.filter(([found]) => found >= key && found <= end));
  }

  #file<Content>(name: string): Promise<Content> {
    const known = this.#loaded.get(name);
    if (known) return known as Promise<Content>;
    const loading = this.#load<Content>(name);
    this.#loaded.set(name, loading);
    // What failed is tried again.
    loading.catch(() => this.#loaded.delete(name));
    return loading;
  }
}
