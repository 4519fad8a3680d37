import type { SampleOfficialDocument } from '../sample-document';
import type { Importer } from './importer';

export const officialDocumentImporter: Importer<SampleOfficialDocument> = {
  type: 'official-document',
  folder: 'official-documents',
  headlineOf: ({ title }) => title,
  async toOwnData({ number, title, kind, issuedOn, issuer, file }, _strapi, library) {
    return { number, title, kind, issuedOn, issuer, file: file && (await library.getPdf(file)).id };
  },
};
