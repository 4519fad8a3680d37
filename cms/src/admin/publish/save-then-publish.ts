import type { DocumentAddress } from '../desk-api';
import type { ServerError } from './describe-server-error';

type Answer = { data: { data: { documentId: string } } } | { error: ServerError };

interface Requests {
  saveDraft: (request: { address: DocumentAddress; values: object }) => PromiseLike<Answer>;
  publishDraft: (request: { address: DocumentAddress }) => PromiseLike<Answer>;
}

/** How a press of “Đăng” ended. After `refused` the draft holds everything that was typed. */
export type Outcome =
  | { kind: 'not-saved'; error: ServerError }
  | { kind: 'refused'; documentId: string | undefined; error: ServerError }
  | { kind: 'published'; documentId: string };

/**
 * Saves the draft and then publishes it, as two requests: in one, Strapi takes the save back when it refuses to
 * publish. `values` are the fields to save, or `undefined` where nothing changed since the last save.
 */
export const saveThenPublish = async (
  address: DocumentAddress,
  values: object | undefined,
  { saveDraft, publishDraft }: Requests,
): Promise<Outcome> => {
  let saved = address;
  if (values) {
    const answer = await saveDraft({ address, values });
    if ('error' in answer) return { kind: 'not-saved', error: answer.error };
    saved = { ...address, documentId: answer.data.data.documentId };
  }
  const answer = await publishDraft({ address: saved });
  if ('error' in answer) return { kind: 'refused', documentId: saved.documentId, error: answer.error };
  return { kind: 'published', documentId: answer.data.data.documentId };
};
