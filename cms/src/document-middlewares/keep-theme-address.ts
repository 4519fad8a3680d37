import { uidOf } from '../publication/wire-types';
import { refuse } from './refusal';
import type { Rule } from './rule';

/**
 * Refuses to change a theme's slug: its pages and feeds stand under it, partners subscribe to them, and no redirect is
 * kept for a theme.
 */
export const keepThemeAddress: Rule = async (write, next) => {
  const { strapi, type, action, params } = write;
  const slug = params.data?.['slug'];
  if (type === 'theme' && action === 'update' && params.documentId && typeof slug === 'string') {
    const theme = await strapi.documents(uidOf('theme')).findOne({ documentId: params.documentId });
    if (theme && theme['slug'] !== slug) {
      const message = `Đường dẫn của chủ đề đã công bố nên không đổi được; hãy giữ “${theme['slug']}”.`;
      throw refuse([{ path: ['slug'], message }]);
    }
  }
  return next();
};
