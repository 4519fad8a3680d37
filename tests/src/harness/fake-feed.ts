import { setTimeout as sleep } from 'node:timers/promises';
import {
  parseWireDocument,
  type WireChange,
  type WireChangesPage,
  type WireDocument,
  type WireDocuments,
  type WirePublicationReport,
  type WireType,
  type WireUpload,
} from '@ntm/shared';
import type { CmsClient } from '@ntm/scripts/publisher';
import { MediaMissing } from '@ntm/site/store';

/** A change feed in memory that keeps the contract of the CMS's: newest state per document, one rising number. */
export class FakeFeed implements CmsClient {
  epoch = 'epoch-1';
  /** Changes in one answer. */
  pageSize = 100;
  /** What the publisher has told, oldest first. */
  readonly reports: WirePublicationReport[] = [];
  readonly #rows = new Map<string, WireChange>();
  readonly #files = new Map<string, Uint8Array>();
  #seq = 0;

  /** Publishes a document, or its newer version. @throws ContractError when it is not in wire form */
  put(document: WireDocument): void {
    parseWireDocument(document.type, document);
    this.putUnchecked({ ...document });
  }

  /** Publishes what may break the contract. */
  putUnchecked(document: {
    readonly type: WireType;
    readonly documentId: string;
    readonly [field: string]: unknown;
  }): void {
    const { type, documentId } = document;
    this.#add({ seq: ++this.#seq, type, documentId, action: 'upsert', document: structuredClone(document) });
  }

  remove(type: WireType, documentId: string): void {
    this.#add({ seq: ++this.#seq, type, documentId, action: 'remove' });
  }

  /** Publishes a file with its bytes. */
  putFile(documentId: string, bytes: Uint8Array, mime: string, alternativeText: string | null = null): void {
    this.#files.set(documentId, bytes);
    this.put({
      type: 'media',
      documentId,
      mime,
      size: bytes.byteLength,
      alternativeText,
      caption: null,
      focalPoint: null,
    });
  }

  /** Every public document of a type, by id. */
  list<Type extends WireType>(type: Type): WireDocuments[Type][] {
    const rows = [...this.#rows.values()].filter((row) => row.type === type && row.action === 'upsert');
    const documents = rows.map((row) => (row as { document: WireDocuments[Type] }).document);
    return structuredClone(documents).sort((a, b) => (a.documentId < b.documentId ? -1 : 1));
  }

  get(type: WireType, documentId: string): WireDocument | null {
    const row = this.#rows.get(`${type}/${documentId}`);
    return row?.action === 'upsert' ? (row.document as WireDocument) : null;
  }

  /** As after the restore of a backup: the same documents under other numbers. */
  restore(): void {
    this.epoch = `epoch-${Number(this.epoch.slice(6)) + 1}`;
    this.#seq = 0;
    const rows = [...this.#rows.values()].filter((row) => row.action === 'upsert');
    this.#rows.clear();
    for (const row of rows) this.#add({ ...row, seq: ++this.#seq });
  }

  async fetchChanges(after: number): Promise<WireChangesPage> {
    const newer = [...this.#rows.values()].filter((row) => row.seq > after).sort((a, b) => a.seq - b.seq);
    const changes = newer.slice(0, this.pageSize);
    const next = newer.length > changes.length ? (changes.at(-1)?.seq ?? after) : this.#seq;
    return structuredClone({ epoch: this.epoch, changes, next, head: this.#seq });
  }

  /** Waits for a second at most, as the CMS does for its own number of seconds. */
  async awaitChange(
    { epoch, after }: { epoch: string; after: number },
    signal?: AbortSignal,
  ): Promise<boolean> {
    const hasNews = () => this.epoch !== epoch || this.#seq !== after;
    for (let looks = 0; looks < 100 && !hasNews() && !signal?.aborted; looks += 1) await sleep(10);
    return hasNews();
  }

  async fetchMedia(documentId: string): Promise<Uint8Array> {
    const bytes = this.#files.get(documentId);
    if (!bytes) throw new MediaMissing(documentId);
    return bytes;
  }

  /** Pictures that are in the library and in nothing public. */
  readonly uploads = new Map<string, { bytes: Uint8Array; upload: WireUpload }>();

  async fetchUploads(): Promise<WireUpload[]> {
    return [...this.uploads.values()].map(({ upload }) => upload);
  }

  async fetchUpload(documentId: string): Promise<Uint8Array> {
    const found = this.uploads.get(documentId);
    if (!found) throw new MediaMissing(documentId);
    return found.bytes;
  }

  async sendReport(report: WirePublicationReport): Promise<void> {
    this.reports.push(structuredClone(report));
  }

  #add(change: WireChange): void {
    this.#rows.set(`${change.type}/${change.documentId}`, change);
  }
}
