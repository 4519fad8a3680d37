import { documentPath } from '@ntm/shared';
import type { Core } from '@strapi/strapi';
import { resolveReferences, type Identities } from './resolve-references';
import type { SampleArticle, SampleNotice } from './sample-article';
import type { SampleLibrary } from './sample-library';

/**
 * Brings a sample article from its draft to where the sample has it: published, corrected, withdrawn. What an earlier,
 * interrupted run has done already is left as it is.
 */
export async function publishArticle(
  strapi: Core.Strapi,
  library: SampleLibrary,
  article: SampleArticle,
  identities: Identities,
): Promise<void> {
  const documentId = identities.article(article.slug);
  const articles = strapi.documents('api::article.article');
  const isPublic = await articles.findOne({ documentId, status: 'published' });
  if (!isPublic && !(await hasNotice(strapi, documentId, 'withdrawal'))) {
    await articles.update({
      documentId,
      data: await completeBody(library, article, identities),
    });
    await articles.publish({ documentId });
  }
  for (const correction of article.corrections ?? []) {
    await addCorrection(strapi, { documentId, path: documentPath('article', article.slug) }, correction);
  }
  if (article.withdrawn) await withdraw(strapi, documentId, article.withdrawn);
}

/** The texts that name pictures and other articles, now that all of them have an identity. */
async function completeBody(
  library: SampleLibrary,
  article: SampleArticle,
  identities: Identities,
): Promise<object> {
  const translations = [];
  for (const { body, audio, ...words } of article.translations ?? []) {
    translations.push({
      ...words,
      body: body && (await resolveReferences(body, identities)),
      audio: audio && (await library.getAudio(audio)).id,
    });
  }
  return {
    body: await resolveReferences(article.body, identities),
    related: (article.related ?? []).map(identities.article),
    translations,
  };
}

async function addCorrection(
  strapi: Core.Strapi,
  target: { documentId: string; path: string },
  { at, publicText }: SampleNotice,
): Promise<void> {
  if (await hasNotice(strapi, target.documentId, 'correction', { at })) return;
  await strapi.documents('api::notice.notice').create({
    data: {
      kind: 'correction',
      targetType: 'article',
      targetDocumentId: target.documentId,
      targetPath: target.path,
      at,
      publicText,
    },
  });
}

async function withdraw(
  strapi: Core.Strapi,
  documentId: string,
  { at, publicText }: SampleNotice,
): Promise<void> {
  if (await hasNotice(strapi, documentId, 'withdrawal', { at })) return;
  await strapi.documents('api::article.article').unpublish({ documentId });
  const filters = { targetDocumentId: documentId, kind: 'withdrawal' as const };
  const notices = strapi.documents('api::notice.notice');
  const notice = await notices.findFirst({ filters });
  if (!notice) throw new Error(`withdrawing ${documentId} left no notice`);
  await notices.update({
    documentId: notice.documentId,
    data: { at, publicText },
  });
}

async function hasNotice(
  strapi: Core.Strapi,
  targetDocumentId: string,
  kind: 'correction' | 'withdrawal',
  more: { at?: string } = {},
): Promise<boolean> {
  const filters = { targetDocumentId, kind, ...more };
  return (await strapi.documents('api::notice.notice').findFirst({ filters })) !== null;
}
