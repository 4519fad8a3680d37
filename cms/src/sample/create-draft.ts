import type { Core, UID } from '@strapi/strapi';
import type { SampleArticle, SampleFigure } from './sample-article';
import type { SampleLibrary } from './sample-library';

/** The draft of a sample article, found by its slug or made; its body comes with publishing, when every link has a target. */
export async function createDraft(
  strapi: Core.Strapi,
  library: SampleLibrary,
  article: SampleArticle,
): Promise<string> {
  const drafts = strapi.documents('api::article.article');
  const existing = await drafts.findFirst({ filters: { slug: article.slug } });
  if (existing) return existing.documentId;

  const toFigure = async ({ image, ...words }: SampleFigure) => ({
    image: (await library.getPicture(image)).id,
    ...words,
  });
  const gallery = [];
  for (const figure of article.gallery ?? []) gallery.push(await toFigure(figure));
  const { slug, title, summary, genre, firstPublishedAt, transcript, videoUrl, source, cover, audio } =
    article;
  const { documentId } = await drafts.create({
    data: {
      ...{
        slug,
        title,
        summary,
        genre,
        firstPublishedAt,
        gallery,
        stage: 'approved',
        demo: article.demo ?? false,
      },
      ...(source && { source }),
      ...(transcript && { transcript }),
      ...(videoUrl && { videoUrl }),
      ...(cover && { cover: await toFigure(cover) }),
      ...(audio && { audio: (await library.getAudio(audio)).id }),
      themes: await findIdentities(strapi, 'api::theme.theme', 'code', article.themes),
      localities: await findIdentities(strapi, 'api::locality.locality', 'slug', article.localities),
      movements: await findIdentities(strapi, 'api::movement.movement', 'slug', article.movements),
      organisation: await findIdentity(
        strapi,
        'api::organisation.organisation',
        'slug',
        article.organisation,
      ),
      authors: await findIdentities(strapi, 'api::author.author', 'slug', article.authors),
    },
  });
  return documentId;
}

async function findIdentities(
  strapi: Core.Strapi,
  uid: UID.CollectionType,
  attribute: 'code' | 'slug',
  values: readonly string[] = [],
): Promise<string[]> {
  const identities: string[] = [];
  for (const value of values) identities.push(await findIdentity(strapi, uid, attribute, value));
  return identities;
}

async function findIdentity(
  strapi: Core.Strapi,
  uid: UID.CollectionType,
  attribute: 'code' | 'slug',
  value: string,
): Promise<string> {
  const entry = await strapi.db.query(uid).findOne({ where: { [attribute]: value } });
  if (!entry) throw new Error(`a sample article names the ${uid} "${value}", which does not exist`);
  return entry.documentId;
}
