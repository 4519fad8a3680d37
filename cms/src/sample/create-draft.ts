import type { Core } from '@strapi/strapi';
import { uidOf } from '../publication/wire-types';
import { findRegistryEntries } from './find-registry-entries';
import type { Importer } from './importers/importer';
import type { SampleDocument, SampleFigure } from './sample-document';
import type { SampleLibrary } from './sample-library';

/**
 * The draft of a sample document, found by its slug or made. Its texts with links come with publishing, when every link
 * has a target.
 */
export async function createDraft(
  strapi: Core.Strapi,
  library: SampleLibrary,
  importer: Importer,
  document: SampleDocument,
): Promise<string> {
  const drafts = strapi.documents(uidOf(importer.type));
  const { slug, summary, firstPublishedAt, source, cover, demo = false } = document;
  const existing = await drafts.findFirst({ filters: { slug } });
  if (existing) return existing.documentId;

  const toFigure = async ({ image, ...words }: SampleFigure) => {
    const { id } = await library.getPicture(image);
    return { image: id, ...words };
  };
  const gallery = [];
  for (const figure of document.gallery ?? []) gallery.push(await toFigure(figure));
  const [organisation] = await findRegistryEntries(strapi, 'organisation', 'slug', [document.organisation]);

  const data = {
    slug,
    summary,
    firstPublishedAt,
    demo,
    gallery,
    ...(organisation && { organisation }),
    ...(source && { source }),
    ...(cover && { cover: await toFigure(cover) }),
    stage: 'approved' as const,
    themes: await findRegistryEntries(strapi, 'theme', 'code', document.themes),
    localities: await findRegistryEntries(strapi, 'locality', 'slug', document.localities),
    movements: await findRegistryEntries(strapi, 'movement', 'slug', document.movements),
    authors: await findRegistryEntries(strapi, 'author', 'slug', document.authors),
    ...(await importer.toOwnData(document, strapi, library)),
  };
  const { documentId } = await drafts.create({ data });
  return documentId;
}
