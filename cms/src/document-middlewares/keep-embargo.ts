import { formatDateTime } from '@ntm/shared';
import { isContentType } from '../publication/wire-types';
import { findPublishAt } from '../schedule/find-publish-at';
import { refuse } from './refusal';
import type { Rule, Write } from './rule';

/** Where a request says that it publishes before the time on purpose: `?embargo=lift`. */
const LIFTED = 'lift';

/** Publishing before the time that was set is an act of its own, never a side effect. Publishing empties the time (require-right.ts). */
export const keepEmbargo: Rule = async (write, next) => {
  const { strapi, type, action, params } = write;
  if (action === 'publish' && isContentType(type) && params.documentId && !isLifted(write)) {
    const publishAt = await findPublishAt(strapi, type, params.documentId);
    if (publishAt && new Date(publishAt) > new Date()) {
      throw refuse([
        {
          path: ['publishAt'],
          message: `Nội dung này đang hẹn đăng lúc ${formatDateTime(publishAt)} (giờ Hà Nội). Muốn đăng sớm hơn, hãy bỏ hẹn giờ trước hoặc xác nhận đăng ngay.`,
        },
      ]);
    }
  }
  return next();
};

function isLifted({ strapi }: Write): boolean {
  return strapi.requestContext.get()?.query['embargo'] === LIFTED;
}
