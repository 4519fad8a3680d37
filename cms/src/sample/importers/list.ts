import { articleImporter } from './article';
import { exemplarImporter } from './exemplar';
import type { Importer } from './importer';
import { ocopProductImporter } from './ocop-product';
import { officialDocumentImporter } from './official-document';

/** One importer a content type, in the order in which they run. */
export const IMPORTERS: readonly Importer[] = [
  officialDocumentImporter,
  exemplarImporter,
  ocopProductImporter,
  articleImporter,
];
