import type { ContentType } from '@ntm/shared';
import type { CorpusDocument } from './corpus/generate-document.ts';

const COLLECTIONS = '/content-manager/collection-types';

/** What an administrator does in the desk, over HTTP. @throws Error when the CMS answers anything but well */
export interface BenchDesk {
  /** Identities of all documents of a type, in the order in which they were made. */
  list(type: string): Promise<string[]>;
  create(type: string, values: object): Promise<string>;
  upload(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<{ id: number; documentId: string }>;
  /** Saves a document and publishes it. */
  publish(document: CorpusDocument): Promise<Published>;
}

export interface Published {
  readonly documentId: string;
  readonly slug: string;
  /** When the request to publish was sent, on `performance.now()`'s clock. */
  readonly publishedAt: number;
  /** Until the CMS had answered it. */
  readonly answerMilliseconds: number;
}

interface Saved {
  readonly data: { readonly documentId: string; readonly slug: string };
}

export async function openBenchDesk(
  cmsUrl: string,
  login: { email: string; password: string },
): Promise<BenchDesk> {
  let token = '';
  async function request<Body>(method: string, path: string, body?: object): Promise<Body> {
    const isForm = body instanceof FormData;
    const headers = new Headers();
    if (token) headers.set('authorization', `Bearer ${token}`);
    if (body && !isForm) headers.set('content-type', 'application/json');
    const response = await fetch(new URL(path, cmsUrl), {
      method,
      headers,
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 2000)}`);
    return JSON.parse(text) as Body;
  }
  ({
    data: { token },
  } = await request<{ data: { token: string } }>('POST', '/admin/login', login));
  const save = (type: string, values: object) =>
    request<Saved>('POST', `${COLLECTIONS}/api::${type}.${type}`, values);

  return {
    async list(type) {
      const identities: string[] = [];
      for (let page = 1; ; page += 1) {
        const path = `${COLLECTIONS}/api::${type}.${type}?pageSize=100&page=${page}&sort=id:ASC`;
        const { results } = await request<{ results: { documentId: string }[] }>('GET', path);
        identities.push(...results.map(({ documentId }) => documentId));
        if (results.length < 100) return identities;
      }
    },
    create: async (type, values) => (await save(type, values)).data.documentId,
    async upload(name, bytes) {
      const form = new FormData();
      form.set('files', new Blob([bytes], { type: 'image/jpeg' }), name);
      form.set('fileInfo', JSON.stringify({ name, alternativeText: name }));
      const [file] = await request<{ id: number; documentId: string }[]>('POST', '/upload', form);
      if (!file) throw new Error(`${name} was not uploaded`);
      return file;
    },
    async publish({ type, values }) {
      const { documentId, slug } = (await save(type, values)).data;
      const publishedAt = performance.now();
      await request<unknown>('POST', actionPath(type, documentId, 'publish'), {});
      return { documentId, slug, publishedAt, answerMilliseconds: performance.now() - publishedAt };
    },
  };
}

function actionPath(type: ContentType, documentId: string, action: string): string {
  return `${COLLECTIONS}/api::${type}.${type}/${documentId}/actions/${action}`;
}
