import { isContentType } from '../publication/wire-types';
import { hasSlug } from './address';
import { findReferrers } from './find-referrers';
import { refuse } from './refusal';
import type { Rule } from './rule';

/** A theme, a locality, an organisation … is not deleted from under the public documents that name it. */
export const keepReferenced: Rule = async (write, next) => {
  if (write.action === 'delete' && !isContentType(write.type) && hasSlug(write.strapi, write.type)) {
    const { length } = await findReferrers(write);
    if (length > 0) {
      const message = `Không xoá được: ${length} mục đã đăng còn dùng mục này. Hãy sửa các mục đó trước.`;
      throw refuse([{ path: [], message }]);
    }
  }
  return next();
};
