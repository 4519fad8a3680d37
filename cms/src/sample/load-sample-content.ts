import path from 'node:path';
import type { ContentType } from '@ntm/shared';
import type { Core } from '@strapi/strapi';
import { arrangeFrontPage } from './arrange-front-page';
import { createDraft } from './create-draft';
import { IMPORTERS } from './importers/list';
import { loadSampleRegistries } from './load-sample-registries';
import { publishDocument } from './publish-document';
import { readSampleDocuments } from './read-sample-documents';
import { openSampleLibrary } from './sample-library';

/**
 * Registers, drafts, then publishes everything in the folder. Taken up where an interrupted run left it; a line
 * `SAMPLE 3/50 …` on standard output tells of each document that has come to its place.
 */
export async function loadSampleContent(strapi: Core.Strapi, folder: string): Promise<void> {
  await loadSampleRegistries(strapi, folder);
  const library = openSampleLibrary(strapi, folder);

  const items = [];
  const drafts = new Map<string, string>();
  for (const importer of IMPORTERS) {
    for (const document of await readSampleDocuments(path.join(folder, importer.folder), importer.type)) {
      items.push({ importer, document });
      const draft = await createDraft(strapi, library, importer, document);
      drafts.set(`${document.type}/${document.slug}`, draft);
    }
  }
  const findDocument = (type: ContentType, slug: string): string => {
    const documentId = drafts.get(`${type}/${slug}`);
    if (!documentId) throw new Error(`the sample names the ${type} "${slug}", which does not exist`);
    return documentId;
  };
  const identities = {
    picture: async (name: string) => (await library.getPicture(name)).documentId,
    document: findDocument,
  };

  for (const [index, { importer, document }] of items.entries()) {
    await publishDocument(strapi, library, importer, document, identities);
    process.stdout.write(`SAMPLE ${index + 1}/${items.length} ${importer.headlineOf(document)}\n`);
  }
  await arrangeFrontPage(strapi, path.join(folder, 'front-page.yaml'), (slug) =>
    findDocument('article', slug),
  );
}
