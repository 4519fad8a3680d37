import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import type { ContentType } from '@ntm/shared';
import { findFlaws } from '../document-middlewares/find-flaws';
import { refuse } from '../document-middlewares/refusal';
import { uidOf } from '../publication/wire-types';
import { readInstant } from './read-instant';
import { findScheduleStatus } from './schedule-status';

/**
 * Sets when an approved document is to be published, after asking all that can be asked beforehand; what becomes of it until
 * then is asked again at the time.
 * @throws ValidationError that says what is in the way
 */
export async function setTime(
  strapi: Core.Strapi,
  type: ContentType,
  documentId: string,
  value: unknown,
): Promise<void> {
  const publishAt = readInstant(value);
  if (!publishAt) throw refuseTime('Hãy chọn ngày và giờ đăng.');
  if (new Date(publishAt) <= new Date())
    throw refuseTime('Giờ hẹn đã qua. Hãy chọn giờ khác, hoặc bấm “Đăng”.');

  const status = await findScheduleStatus(strapi, type, documentId, true);
  if (!status) throw new errors.NotFoundError();
  if (!status.isApproved) {
    throw refuse([{ path: ['stage'], message: 'Nội dung chưa được duyệt nên chưa hẹn giờ đăng được.' }]);
  }
  const flaws = await findFlaws(strapi, type, documentId);
  if (flaws.length > 0) throw refuse(flaws, 'Chưa hẹn giờ được.');
  await strapi.documents(uidOf(type)).update({ documentId, data: { publishAt } });
}

/** Takes a document's time back: from now on it waits for somebody to publish it. */
export async function dropTime(strapi: Core.Strapi, type: ContentType, documentId: string): Promise<void> {
  const data: object = { publishAt: null };
  await strapi.documents(uidOf(type)).update({ documentId, data });
}

function refuseTime(message: string) {
  return refuse([{ path: ['publishAt'], message }]);
}
