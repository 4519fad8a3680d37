/** What documents of the corpus refer to: identities of what an installation has. */
export interface CorpusWorld {
  readonly themes: readonly string[];
  readonly localities: readonly string[];
  readonly movements: readonly string[];
  readonly organisations: readonly string[];
  readonly authors: readonly string[];
  readonly producers: readonly string[];
  readonly pictures: readonly CorpusPicture[];
}

export interface CorpusPicture {
  /** The desk names files by number, everybody else by identity. */
  readonly id: number;
  readonly documentId: string;
}
