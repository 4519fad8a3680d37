import type { ContentType } from '@ntm/shared';
import { createSender, logIn, type Send } from './sender.ts';
import type { CorpusDocument } from './corpus/generate-document.ts';

const COLLECTIONS = '/content-manager/collection-types';
const PASSWORD = 'Mat-khau-do-1';

/** What an administrator does in the desk, over HTTP. */
export interface BenchDesk {
  /** Identities of all documents of a type, in the order in which they were made. */
  list(type: string): Promise<string[]>;
  create(type: string, values: object): Promise<string>;
  upload(name: string, bytes: Uint8Array<ArrayBuffer>): Promise<{ id: number; documentId: string }>;
  /** Saves a document and publishes it. */
  publish(document: CorpusDocument): Promise<Published>;
  /** Somebody new with a role, by its code (`phong-vien`). @returns what sends requests as that person */
  invite(role: string, email: string): Promise<Send>;
}

export interface Published {
  readonly documentId: string;
  readonly slug: string;
  /** When the request to publish was sent, on `performance.now()`'s clock. */
  readonly publishedAt: number;
  /** Until the CMS had answered it. */
  readonly answerMilliseconds: number;
}

/** A draft as the desk answers it. */
export interface SavedText {
  readonly data: { readonly documentId: string; readonly slug: string };
}

export async function openBenchDesk(
  cmsUrl: string,
  login: { email: string; password: string },
): Promise<BenchDesk> {
  const send = await logIn(cmsUrl, login);
  return {
    async list(type) {
      const identities: string[] = [];
      for (let page = 1; ; page += 1) {
        const path = `${COLLECTIONS}/api::${type}.${type}?pageSize=100&page=${page}&sort=id:ASC`;
        const { results } = await send<{ results: { documentId: string }[] }>('GET', path);
        identities.push(...results.map(({ documentId }) => documentId));
        if (results.length < 100) return identities;
      }
    },
    create: async (type, values) => (await saveText(send, type, values)).data.documentId,
    async upload(name, bytes) {
      const form = new FormData();
      form.set('files', new Blob([bytes], { type: 'image/jpeg' }), name);
      form.set('fileInfo', JSON.stringify({ name, alternativeText: name }));
      const [file] = await send<{ id: number; documentId: string }[]>('POST', '/upload', form);
      if (!file) throw new Error(`${name} was not uploaded`);
      return file;
    },
    async publish({ type, values }) {
      const saved = await saveText(send, type, values);
      return publishText(send, type, saved);
    },
    async invite(role, email) {
      const { data: roles } = await send<{ data: { id: number; code: string }[] }>('GET', '/admin/roles');
      const { id } = roles.find(({ code }) => code === role) ?? {};
      const person = { firstname: 'Người', lastname: 'Thử' };
      const { data: invited } = await send<{ data: { registrationToken: string } }>('POST', '/admin/users', {
        ...person,
        email,
        roles: [id],
        preferedLanguage: 'vi',
      });
      const { data } = await createSender(cmsUrl)<{ data: { token: string } }>('POST', '/admin/register', {
        registrationToken: invited.registrationToken,
        userInfo: { ...person, password: PASSWORD },
      });
      return createSender(cmsUrl, data.token);
    },
  };
}

/** Saves a new draft. */
export function saveText(send: Send, type: string, values: object): Promise<SavedText> {
  return send<SavedText>('POST', `${COLLECTIONS}/api::${type}.${type}`, values);
}

/** Publishes what was saved, by the clock. */
export async function publishText(send: Send, type: ContentType, { data }: SavedText): Promise<Published> {
  const { documentId, slug } = data;
  const publishedAt = performance.now();
  await send('POST', `${COLLECTIONS}/api::${type}.${type}/${documentId}/actions/publish`, {});
  return { documentId, slug, publishedAt, answerMilliseconds: performance.now() - publishedAt };
}
