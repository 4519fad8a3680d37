import { withFeed } from '../publication/feed-tables';
import { isContentType } from '../publication/wire-types';
import { hasSlug } from './address';
import { refuse } from './refusal';
import type { Rule, Write } from './rule';

/** A theme, a locality, an organisation … is not deleted from under the public documents that name it. */
export const keepReferenced: Rule = async (write, next) => {
  if (write.action === 'delete' && !isContentType(write.type) && hasSlug(write.strapi, write.type)) {
    const count = await countReferrers(write);
    if (count > 0) {
      const message = `Không xoá được: ${count} mục đã đăng còn dùng mục này. Hãy sửa các mục đó trước.`;
      throw refuse([{ path: [], message }]);
    }
  }
  return next();
};

/** An identity stands in a wire form as a JSON string of its own, wherever it is referred to. */
async function countReferrers({ strapi, params }: Write): Promise<number> {
  const documentId = String(params.documentId);
  return withFeed(strapi, async (table) => {
    const rows = await table('ntm_feed_change')
      .whereNot({ document_id: documentId })
      .where('document', 'like', `%"${documentId}"%`)
      .select('document_id');
    return rows.length;
  });
}
