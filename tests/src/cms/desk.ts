import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  CHANGES_PATH,
  parseChangesPage,
  parseWireDocument,
  type WireChange,
  type WireChangesPage,
  type WireDocuments,
  type ContentType,
  type MoveName,
  type NewsroomState,
  type WireType,
} from '@ntm/shared';
import { createClient, logIn, type Answer, type CmsClient } from '../harness/admin-client.ts';
import { makeDraft, type Registries } from './drafts.ts';

/** What a withdrawal says where a test does not care. */
export const WORDING = { publicText: 'Nội dung này đã được gỡ.', reason: 'Toà soạn quyết định.' };

export type Moved = NewsroomState;

const COLLECTIONS = '/content-manager/collection-types';

export interface Saved {
  readonly data: { readonly documentId: string; readonly slug: string; readonly [field: string]: unknown };
}

export interface Refused {
  readonly error: {
    readonly message: string;
    readonly details: {
      readonly documentId?: string;
      readonly errors: { path: string[]; message: string }[];
    };
  };
}

/** What a journalist and the publisher do with a CMS, over HTTP. */
export class Desk {
  readonly admin: CmsClient;
  readonly publisher: CmsClient;
  readonly registries: Registries;

  constructor(admin: CmsClient, publisher: CmsClient, registries: Registries) {
    this.admin = admin;
    this.publisher = publisher;
    this.registries = registries;
  }

  /** Field values of a document that may be published as it is. */
  draft(type: ContentType, title: string, values: object = {}): Record<string, unknown> {
    return makeDraft(type, title, this.registries, values);
  }

  /** Field values of a story that may be published as it is. */
  story(title: string, values: object = {}): Record<string, unknown> {
    return this.draft('article', title, values);
  }

  create<Body = Saved>(type: string, values: object): Promise<Answer<Body>> {
    return this.admin.request<Body>('POST', `${COLLECTIONS}/api::${type}.${type}`, values);
  }

  update<Body = Saved>(type: string, documentId: string, values: object): Promise<Answer<Body>> {
    return this.admin.request<Body>('PUT', `${COLLECTIONS}/api::${type}.${type}/${documentId}`, values);
  }

  get(type: string, documentId: string, status = 'draft'): Promise<Answer<Saved>> {
    return this.admin.request('GET', `${COLLECTIONS}/api::${type}.${type}/${documentId}?status=${status}`);
  }

  remove(type: string, documentId: string): Promise<Answer<unknown>> {
    return this.admin.request('DELETE', `${COLLECTIONS}/api::${type}.${type}/${documentId}`);
  }

  /** Takes down a document that is public, and then deletes it. */
  async erase(type: ContentType, documentId: string): Promise<Answer<unknown>> {
    await this.act(documentId, 'unpublish', {}, type);
    return this.remove(type, documentId);
  }

  /** Makes a move of the newsroom's table, as the administrator. */
  move<Body = Moved>(
    documentId: string,
    name: MoveName,
    details: object = {},
    type: ContentType = 'article',
  ): Promise<Answer<Body>> {
    return this.admin.request('POST', `/newsroom/api::${type}.${type}/${documentId}/moves/${name}`, details);
  }

  /** Publishes a document, a story by default, or takes it down with `unpublish`. */
  act<Body = Saved>(
    documentId: string,
    action: 'publish' | 'unpublish',
    values: object = {},
    type: ContentType = 'article',
  ): Promise<Answer<Body>> {
    if (action === 'unpublish')
      return this.move<Body>(documentId, 'withdraw', { ...WORDING, ...values }, type);
    const path = `${COLLECTIONS}/api::${type}.${type}/${documentId}/actions/${action}`;
    return this.admin.request('POST', path, values);
  }

  /** Saves a document and publishes it. @throws Error when either is refused */
  async publishNew(type: ContentType, title: string, values: object = {}): Promise<string> {
    const saved = await this.create(type, this.draft(type, title, values));
    if (saved.status !== 201) throw new Error(`not saved: ${JSON.stringify(saved.body)}`);
    const { documentId } = saved.body.data;
    const published = await this.act(documentId, 'publish', {}, type);
    if (published.status !== 200) throw new Error(`not published: ${JSON.stringify(published.body)}`);
    return documentId;
  }

  /** Saves a story and publishes it. @throws Error when either is refused */
  publishStory(title: string, values: object = {}): Promise<string> {
    return this.publishNew('article', title, values);
  }

  /** Puts a file into the library and answers its identity and address. */
  async upload(
    name: string,
    bytes: Uint8Array<ArrayBuffer>,
    mime: string,
    info: object = {},
  ): Promise<UploadedFile> {
    const form = new FormData();
    form.set('files', new Blob([bytes], { type: mime }), name);
    form.set('fileInfo', JSON.stringify({ name, ...info }));
    const { status, body } = await this.admin.request<UploadedFile[]>('POST', '/upload', form);
    if (status !== 201 || !body[0]) throw new Error(`not uploaded: ${status} ${JSON.stringify(body)}`);
    return body[0];
  }

  /** @param wait seconds that the CMS may take until there is something */
  async readPage(after: number, limit = 200, wait = 0): Promise<WireChangesPage> {
    const query = `after=${after}&limit=${limit}&wait=${wait}`;
    const { status, body } = await this.publisher.request('GET', `${CHANGES_PATH}?${query}`);
    if (status !== 200) throw new Error(`the feed answered ${status}: ${JSON.stringify(body)}`);
    return parseChangesPage(body);
  }

  /** Everything after a number, page by page. */
  async readChanges(after = 0, limit = 200): Promise<WireChange[]> {
    const changes: WireChange[] = [];
    for (let next = after; ;) {
      const page = await this.readPage(next, limit);
      changes.push(...page.changes);
      if (page.next === page.head) return changes;
      next = page.next;
    }
  }

  async readHead(): Promise<number> {
    return (await this.readPage(0, 1)).head;
  }

  async findChange(type: WireType, documentId: string): Promise<WireChange | undefined> {
    const changes = await this.readChanges(0, 1000);
    return changes.find((change) => change.type === type && change.documentId === documentId);
  }

  /** The wire form that the feed carries, or null when the document is not public. */
  async findDocument<Type extends WireType>(
    type: Type,
    documentId: string,
  ): Promise<WireDocuments[Type] | null> {
    const change = await this.findChange(type, documentId);
    return change?.action === 'upsert' ? parseWireDocument(type, change.document) : null;
  }

  /** Every public document of a type. */
  async listDocuments<Type extends WireType>(type: Type): Promise<WireDocuments[Type][]> {
    const changes = await this.readChanges(0, 1000);
    return changes.flatMap((change) =>
      change.type === type && change.action === 'upsert' ? [parseWireDocument(type, change.document)] : [],
    );
  }
}

export interface UploadedFile {
  readonly id: number;
  readonly documentId: string;
  readonly url: string;
  readonly formats: { readonly thumbnail?: { readonly url: string } } | null;
}

/** Opens the desk of a running CMS. @param as who works at it; the first administrator by default */
export async function openDesk(cms: { url: string; dataDir: string }, as?: CmsClient): Promise<Desk> {
  const admin = as ?? (await logIn(cms.url));
  const token = await readFile(path.join(cms.dataDir, 'cms/publisher-token'), 'utf8');
  const list = async (type: string) => {
    const path = `${COLLECTIONS}/api::${type}.${type}?pageSize=1&sort=id:ASC`;
    const { body } = await admin.request<{ results: { documentId: string }[] }>('GET', path);
    return body.results[0]?.documentId;
  };
  const author = (await list('author')) ?? (await add(admin, 'author', { name: 'Người viết thử' }));
  const producer =
    (await list('producer')) ??
    (await add(admin, 'producer', { name: 'Hợp tác xã thử', kind: 'hop-tac-xa' }));
  const [theme, locality, organisation] = await Promise.all([
    list('theme'),
    list('locality'),
    list('organisation'),
  ]);
  if (!theme || !locality || !organisation) throw new Error('the registries are not seeded');
  const registries = { theme, locality, organisation, author, producer };
  return new Desk(admin, createClient(cms.url, token.trim()), registries);
}

async function add(admin: CmsClient, type: string, values: object): Promise<string> {
  const { body } = await admin.request<Saved>('POST', `${COLLECTIONS}/api::${type}.${type}`, values);
  return body.data.documentId;
}
