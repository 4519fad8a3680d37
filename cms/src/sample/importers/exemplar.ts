import type { SampleExemplar } from '../sample-document';
import type { Importer } from './importer';

export const exemplarImporter: Importer<SampleExemplar> = {
  type: 'exemplar',
  folder: 'exemplars',
  headlineOf: ({ title }) => title,
  toOwnData: ({ name, kind, title, achievements, awards, consent, consentDate }) =>
    Promise.resolve({ name, kind, title, achievements, awards, consent, consentDate }),
};
