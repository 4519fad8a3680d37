import type { WireChangesPage, WireUpload } from '@ntm/shared';

/** The change feed as the store needs it; over HTTP in real life (`scripts`), in memory in tests. */
export interface FeedClient {
  /** A page of changes after a number. @throws when the CMS does not answer: the sync is then tried again later */
  fetchChanges(after: number): Promise<WireChangesPage>;
  /** The bytes of a public file. @throws MediaMissing when the CMS has none, MediaUnavailable when it did not come; any other error is the network's */
  fetchMedia(documentId: string): Promise<Uint8Array>;
  /** The pictures that were uploaded of late and are in nothing public. */
  fetchUploads?(): Promise<WireUpload[]>;
  /** The bytes of one of them. @throws as `fetchMedia` does */
  fetchUpload?(documentId: string): Promise<Uint8Array>;
  /** Is told how many of the files of a sync are ready. */
  onProgress?(done: number, total: number): void;
}

/** A file did not come, though the CMS is there: the document is set aside and tried again, nothing waits for it. */
export class MediaUnavailable extends Error {
  constructor(documentId: string, reason: string, options?: ErrorOptions) {
    super(`the file of media ${documentId} did not come: ${reason}`, options);
    this.name = 'MediaUnavailable';
  }
}

/** The CMS answered that it has no such file: the document is set aside, nothing waits for it. */
export class MediaMissing extends Error {
  constructor(documentId: string) {
    super(`the CMS has no file for media ${documentId}`);
    this.name = 'MediaMissing';
  }
}
