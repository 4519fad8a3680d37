import { addFirstKnown, addVersion, markPublished } from '../history/add-version';
import { findHead } from '../history/find-versions';
import { findRestored, isAsked, noteWritten } from '../history/request-versions';
import { takeSnapshot } from '../history/snapshot';
import type { VersionOwner } from '../history/version-table';
import { recordEvent } from '../trail/record-event';
import { identityOfAnswer, type Rule, type Write } from './rule';

/**
 * Every write that changes content leaves a version of it, in the same transaction. Of what is made without anybody asking
 * (seeds, the sample, a bulk load) the first version is kept when somebody first changes it.
 */
export const keepVersion: Rule = async (write, next) => {
  const { strapi, type, params } = write;
  const known = params.documentId ? { type, document_id: params.documentId } : undefined;
  const hasHistory = known && write.action !== 'clone' ? await ensureHistory(write, known) : isAsked(strapi);
  if (!hasHistory) return next();
  if (known && write.action === 'delete') await keepLast(write, known);

  const answer = await next();
  const documentId = identityOfAnswer(write, answer);
  if (!documentId || write.action === 'delete') return answer;
  const owner = { type, document_id: documentId };
  if (write.action === 'publish') await keepPublished(write, owner);
  else await keepChange(write, owner);
  return answer;
};

/** @returns whether versions of the document are kept; from a first write that somebody asks for on, they are */
async function ensureHistory({ strapi, type }: Write, owner: VersionOwner): Promise<boolean> {
  if (await findHead(strapi, owner)) return true;
  if (!isAsked(strapi)) return false;
  const before = await takeSnapshot(strapi, type, owner.document_id);
  if (before) await addFirstKnown(strapi, owner, before);
  return true;
}

async function keepChange({ strapi, type }: Write, owner: VersionOwner): Promise<void> {
  const [head, snapshot] = [
    await findHead(strapi, owner),
    await takeSnapshot(strapi, type, owner.document_id),
  ];
  if (!snapshot) return;
  if (head?.digest === snapshot.digest && head.kind !== 'deletion') {
    return noteWritten(strapi, owner, head.number);
  }
  const origin = findRestored(strapi);
  const how = origin === undefined ? {} : { kind: 'restore' as const, origin };
  noteWritten(strapi, owner, await addVersion(strapi, owner, snapshot, how));
  if (origin === undefined) return;
  const { title } = snapshot;
  await recordEvent(strapi, {
    kind: 'restored',
    type,
    documentId: owner.document_id,
    title,
    detail: { origin },
  });
}

async function keepPublished({ strapi }: Write, owner: VersionOwner): Promise<void> {
  const head = await findHead(strapi, owner);
  if (!head) return;
  await markPublished(strapi, owner, head.number);
  noteWritten(strapi, owner, head.number);
}

/** A deletion keeps all that is needed to have the document back. */
async function keepLast({ strapi, type }: Write, owner: VersionOwner): Promise<void> {
  const last = await takeSnapshot(strapi, type, owner.document_id);
  if (last) await addVersion(strapi, owner, last, { kind: 'deletion', published_at: null });
}
