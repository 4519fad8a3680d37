import type { SampleArticle } from '../sample-document';
import type { Importer } from './importer';

export const articleImporter: Importer<SampleArticle> = {
  type: 'article',
  folder: 'articles',
  headlineOf: ({ title }) => title,
  async toOwnData({ title, genre, audio, transcript, videoUrl }, _strapi, library) {
    return { title, genre, transcript, videoUrl, audio: audio && (await library.getAudio(audio)).id };
  },
  toLinkedData: ({ related = [] }, identities) => ({
    related: related.map((slug) => identities.document('article', slug)),
  }),
};
