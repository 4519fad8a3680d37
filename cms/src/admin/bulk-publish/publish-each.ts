import { describeServerError, type ServerError } from '../publish/describe-server-error';

/** How one of several documents came out of a bulk publish. */
export type Result = { kind: 'published' } | { kind: 'refused'; reason: string };

type Publish = (documentId: string) => PromiseLike<{ data: unknown } | { error: ServerError }>;

const toReason = (error: ServerError): string => {
  const { fields, reason } = describeServerError(error);
  return fields.map(({ message }) => message).join(' ') || reason;
};

/**
 * Publishes documents one after the other and reports each as it ends, so that one that lacks something holds up itself
 * alone; Strapi's own bulk publish is all or nothing.
 */
export const publishEach = async (
  documentIds: readonly string[],
  publish: Publish,
  report: (documentId: string, result: Result) => void,
): Promise<void> => {
  for (const documentId of documentIds) {
    const answer = await publish(documentId);
    report(
      documentId,
      'error' in answer ? { kind: 'refused', reason: toReason(answer.error) } : { kind: 'published' },
    );
  }
};
