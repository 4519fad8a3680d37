import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { loadSampleContent } from './load-sample-content';

/**
 * The sample content, where SAMPLE_CONTENT is `true` and there is no article yet. It goes the way of a journalist's
 * story. A run that was interrupted is taken up again at the next boot; one that ended is never repeated.
 */
export async function ensureSampleContent({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  if (process.env['SAMPLE_CONTENT'] !== 'true') return;
  const progress = strapi.store({ type: 'core', name: 'sample_content', key: 'progress' });
  const state = await progress.get({});
  if (state === 'loaded') return;
  if (state !== 'loading' && (await strapi.documents('api::article.article').count({})) > 0) return;

  await progress.set({ value: 'loading' });
  await loadSampleContent(strapi, path.join(strapi.dirs.app.root, 'sample'));
  await progress.set({ value: 'loaded' });
}
