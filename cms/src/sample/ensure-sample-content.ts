import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { readYaml } from '../bootstrap/read-yaml';
import { seedRegistry, type Row } from '../bootstrap/seed-registry';
import { arrangeFrontPage } from './arrange-front-page';
import { createDraft } from './create-draft';
import { publishArticle } from './publish-article';
import { readSampleArticles } from './sample-article';
import { openSampleLibrary } from './sample-library';

/**
 * The sample content, where SAMPLE_CONTENT is `true` and there is no article yet. It goes the way of a journalist's
 * story. A run that was interrupted is taken up again at the next boot; one that ended is never repeated.
 */
export async function ensureSampleContent({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  if (process.env['SAMPLE_CONTENT'] !== 'true') return;
  const progress = strapi.store({
    type: 'core',
    name: 'sample_content',
    key: 'progress',
  });
  const state = await progress.get({});
  if (state === 'loaded') return;
  if (state !== 'loading' && (await strapi.documents('api::article.article').count({})) > 0) return;

  await progress.set({ value: 'loading' });
  await loadSampleContent(strapi, path.join(strapi.dirs.app.root, 'sample'));
  await progress.set({ value: 'loaded' });
}

async function loadSampleContent(strapi: Core.Strapi, folder: string): Promise<void> {
  await seedRegistry(strapi, {
    uid: 'api::author.author',
    rows: await readYaml<Row[]>(path.join(folder, 'authors.yaml')),
    identity: ['slug'],
    references: { organisation: 'api::organisation.organisation' },
  });
  const library = openSampleLibrary(strapi, folder);
  const articles = await readSampleArticles(path.join(folder, 'articles'));

  const drafts = new Map<string, string>();
  for (const article of articles) drafts.set(article.slug, await createDraft(strapi, library, article));
  const findArticle = (slug: string): string => {
    const documentId = drafts.get(slug);
    if (!documentId) throw new Error(`the sample names the article "${slug}", which does not exist`);
    return documentId;
  };
  const identities = {
    picture: async (name: string) => (await library.getPicture(name)).documentId,
    article: findArticle,
  };

  for (const [index, article] of articles.entries()) {
    await publishArticle(strapi, library, article, identities);
    process.stdout.write(`SAMPLE ${index + 1}/${articles.length} ${article.title}\n`);
  }
  await arrangeFrontPage(strapi, path.join(folder, 'front-page.yaml'), findArticle);
}
