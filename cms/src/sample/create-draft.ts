import type { Core, UID } from '@strapi/strapi';
import { findIdentity } from '../find-identity';
import type { SampleArticle, SampleFigure } from './sample-article';
import type { SampleLibrary } from './sample-library';

/**
 * The draft of a sample article, found by its slug or made. Its texts with links come with publishing, when every link
 * has a target.
 */
export async function createDraft(
  strapi: Core.Strapi,
  library: SampleLibrary,
  article: SampleArticle,
): Promise<string> {
  const drafts = strapi.documents('api::article.article');
  const { slug, title, summary, genre, firstPublishedAt, source, transcript, videoUrl, cover, audio } =
    article;
  const existing = await drafts.findFirst({ filters: { slug } });
  if (existing) return existing.documentId;

  const toFigure = async ({ image, ...words }: SampleFigure) => {
    const { id } = await library.getPicture(image);
    return { image: id, ...words };
  };
  const gallery = [];
  for (const figure of article.gallery ?? []) gallery.push(await toFigure(figure));
  const findAll = (uid: UID.CollectionType, attribute: 'code' | 'slug', values: readonly string[] = []) =>
    findIdentities(strapi, uid, attribute, values);
  const [organisation] = await findAll('api::organisation.organisation', 'slug', [article.organisation]);

  const { documentId } = await drafts.create({
    data: {
      slug,
      title,
      summary,
      genre,
      firstPublishedAt,
      gallery,
      stage: 'approved',
      demo: article.demo ?? false,
      themes: await findAll('api::theme.theme', 'code', article.themes),
      localities: await findAll('api::locality.locality', 'slug', article.localities),
      movements: await findAll('api::movement.movement', 'slug', article.movements),
      authors: await findAll('api::author.author', 'slug', article.authors),
      ...(organisation && { organisation }),
      ...(source && { source }),
      ...(transcript && { transcript }),
      ...(videoUrl && { videoUrl }),
      ...(cover && { cover: await toFigure(cover) }),
      ...(audio && { audio: (await library.getAudio(audio)).id }),
    },
  });
  return documentId;
}

async function findIdentities(
  strapi: Core.Strapi,
  uid: UID.CollectionType,
  attribute: 'code' | 'slug',
  values: readonly string[],
): Promise<string[]> {
  const identities: string[] = [];
  for (const value of values) {
    const identity = await findIdentity(strapi, uid, attribute, value);
    if (!identity) throw new Error(`a sample article names the ${uid} "${value}", which does not exist`);
    identities.push(identity);
  }
  return identities;
}
