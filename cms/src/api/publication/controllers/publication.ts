import fs from 'node:fs';
import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { ContractError, parseBy, wirePublicationReport } from '@ntm/shared';
import { awaitChange } from '../../../publication/await-change';
import { withFeed } from '../../../publication/feed-tables';
import { findMediaFile, originalPath } from '../../../publication/media-file';
import { findChange } from '../../../publication/put-change';
import { readChanges } from '../../../publication/read-changes';
import { saveReport } from '../../../publication/save-report';
import type { Entry } from '../../../publication/serialisers/read-entry';
import { findUpload, listUploads } from '../../../publication/uploads';
import { readWholeNumber } from '../read-whole-number';

type Context = Parameters<Core.ControllerHandler>[0];

/** For longer nobody is kept waiting: what stands between may take a silent connection for a dead one. */
const LONGEST_WAIT_SECONDS = 30;

/** What the publisher calls (design §4): the feed, the bytes of the files in it, pictures that may come
 * into it, and its reports. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async changes(ctx: Context) {
    const after = readWholeNumber(ctx.query, 'after', { min: 0, fallback: 0 });
    const limit = readWholeNumber(ctx.query, 'limit', { min: 1, max: 1000, fallback: 200 });
    const wait = readWholeNumber(ctx.query, 'wait', { min: 0, max: LONGEST_WAIT_SECONDS, fallback: 0 });
    const { epoch } = ctx.query;
    const known = { after, epoch: typeof epoch === 'string' ? epoch : null };
    const gone = untilGone(ctx);
    if (wait > 0) await awaitChange(strapi, known, wait * 1000, gone);
    if (gone.aborted) return;
    ctx.type = 'application/json';
    ctx.body = await readChanges(strapi, after, limit);
  },

  async media(ctx: Context) {
    const { documentId } = ctx['params'] as { documentId: string };
    const carried = await withFeed(strapi, (table) =>
      findChange(table, { type: 'media', document_id: documentId }),
    );
    const file = carried?.action === 'upsert' ? await findMediaFile(strapi, documentId) : null;
    if (!file) throw new errors.NotFoundError('No public document uses this file.');
    await sendFile(strapi, ctx, file);
  },

  async uploads(ctx: Context) {
    ctx.body = await listUploads(strapi);
  },

  async upload(ctx: Context) {
    const { documentId } = ctx['params'] as { documentId: string };
    const file = await findUpload(strapi, documentId);
    if (!file) throw new errors.NotFoundError('No picture of that name waits to be published.');
    await sendFile(strapi, ctx, file);
  },

  async report(ctx: Context) {
    await saveReport(strapi, parseReport(ctx.request.body));
    ctx.status = 204;
  },
});

/** Aborted when nobody waits for the answer any more. */
function untilGone({ res }: Context): AbortSignal {
  const gone = new AbortController();
  res.once('close', () => gone.abort());
  return gone.signal;
}

async function sendFile(strapi: Core.Strapi, ctx: Context, file: Entry): Promise<void> {
  const source = originalPath(strapi, file);
  const stat = await fs.promises.stat(source).catch(() => null);
  if (!stat) throw new errors.NotFoundError('The file is missing in the media library.');
  ctx.type = String(file['mime']);
  ctx.length = stat.size;
  ctx.body = fs.createReadStream(source);
}

function parseReport(body: unknown) {
  try {
    return parseBy(wirePublicationReport, 'publication report', body);
  } catch (error) {
    if (error instanceof ContractError)
      throw new errors.ValidationError(error.message, { issues: error.issues });
    throw error;
  }
}
