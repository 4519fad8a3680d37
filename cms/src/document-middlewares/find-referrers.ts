import type { WireType } from '@ntm/shared';
import { withFeed } from '../publication/feed-tables';
import type { Write } from './rule';

/** The types of the public documents that name the one at hand, one entry a document. */
export async function findReferrers({ strapi, params }: Write): Promise<WireType[]> {
  const documentId = String(params.documentId);
  return withFeed(strapi, async (table) => {
    // An identity stands in a wire form as a JSON string of its own, wherever it is referred to.
    const rows = await table('ntm_feed_change')
      .whereNot({ document_id: documentId })
      .where('document', 'like', `%"${documentId}"%`)
      .select('type');
    return rows.map(({ type }) => type);
  });
}
