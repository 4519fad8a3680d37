import { describe, expect, it } from 'vitest';
import type { DocumentAddress } from '../desk-api';
import { saveThenPublish } from './save-then-publish';

const NEW: DocumentAddress = { collectionType: 'collection-types', model: 'api::article.article' };
const REFUSAL = { name: 'ValidationError', message: 'Chưa đủ.' };

/** A server of one document: it keeps what is saved, and publishes only what has a title. */
const startServer = () => {
  const drafts = new Map<string, object>();
  const answer = (documentId: string) => ({ data: { data: { documentId } } });
  return {
    drafts,
    saveDraft: async ({ address, values }: { address: DocumentAddress; values: object }) => {
      if ('broken' in values) return { error: REFUSAL };
      const documentId = address.documentId ?? `doc-${drafts.size + 1}`;
      drafts.set(documentId, values);
      return answer(documentId);
    },
    publishDraft: async ({ address }: { address: DocumentAddress }) => {
      const draft = drafts.get(address.documentId ?? '');
      return draft && 'title' in draft ? answer(address.documentId ?? '') : { error: REFUSAL };
    },
  };
};

describe('saveThenPublish', () => {
  it('keeps the draft of a new document whose publication is refused, and names it', async () => {
    const server = startServer();
    const outcome = await saveThenPublish(NEW, { body: 'Đã gõ' }, server);
    expect(outcome).toEqual({ kind: 'refused', documentId: 'doc-1', error: REFUSAL });
    expect(server.drafts.get('doc-1')).toEqual({ body: 'Đã gõ' });
  });

  it('makes no second document when the first one is published after a refusal', async () => {
    const server = startServer();
    await saveThenPublish(NEW, { body: 'Đã gõ' }, server);
    const address = { ...NEW, documentId: 'doc-1' };
    const outcome = await saveThenPublish(address, { title: 'Tin', body: 'Đã gõ' }, server);
    expect(outcome).toEqual({ kind: 'published', documentId: 'doc-1' });
    expect([...server.drafts.keys()]).toEqual(['doc-1']);
  });

  it('publishes nothing that could not be saved', async () => {
    const server = startServer();
    expect(await saveThenPublish(NEW, { broken: true }, server)).toEqual({
      kind: 'not-saved',
      error: REFUSAL,
    });
    expect(server.drafts.size).toBe(0);
  });

  it('does not save again what is saved', async () => {
    const server = startServer();
    server.drafts.set('doc-7', { title: 'Tin' });
    const refuseSaving = { ...server, saveDraft: async () => ({ error: REFUSAL }) };
    const outcome = await saveThenPublish({ ...NEW, documentId: 'doc-7' }, undefined, refuseSaving);
    expect(outcome).toEqual({ kind: 'published', documentId: 'doc-7' });
  });
});
