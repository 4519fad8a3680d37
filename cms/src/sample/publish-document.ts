import type { Core } from '@strapi/strapi';
import { uidOf } from '../publication/wire-types';
import { addCorrection, hasNotice, withdraw } from './add-notices';
import type { Importer } from './importers/importer';
import { resolveReferences, type Identities } from './resolve-references';
import type { SampleDocument } from './sample-document';
import type { SampleLibrary } from './sample-library';

/**
 * Brings a sample document from its draft to where the sample has it: published, corrected, withdrawn. What an earlier,
 * interrupted run has done already is left as it is.
 */
export async function publishDocument(
  strapi: Core.Strapi,
  library: SampleLibrary,
  importer: Importer,
  document: SampleDocument,
  identities: Identities,
): Promise<void> {
  const documentId = identities.document(document.type, document.slug);
  const documents = strapi.documents(uidOf(document.type));
  const isPublic = await documents.findOne({ documentId, status: 'published' });
  if (!isPublic && !(await hasNotice(strapi, documentId, 'withdrawal'))) {
    const data = {
      ...(await completeTexts(library, document, identities)),
      ...importer.toLinkedData?.(document, identities),
    };
    await documents.update({ documentId, data });
    await documents.publish({ documentId });
  }
  for (const correction of document.corrections ?? []) {
    await addCorrection(strapi, documentId, document, correction);
  }
  if (document.withdrawn) await withdraw(strapi, documentId, document, document.withdrawn);
}

/** The texts that name pictures and other documents, now that all of them have an identity. */
async function completeTexts(
  library: SampleLibrary,
  document: SampleDocument,
  identities: Identities,
): Promise<object> {
  const translations = [];
  for (const { body, audio, ...words } of document.translations ?? []) {
    translations.push({
      ...words,
      body: body && (await resolveReferences(body, identities)),
      audio: audio && (await library.getAudio(audio)).id,
    });
  }
  return { body: await resolveReferences(document.body, identities), translations };
}
