import {
  generateDocument,
  type CorpusDocument,
} from '../../../scripts/src/bench/corpus/generate-document.ts';

const SENTENCES = [
  'Đường về bản đã được bê tông hoá, bà con đi lại thuận tiện hơn trước.',
  'Ba thôn góp công.',
];
/** Enough for each type to have its share. */
const DOCUMENTS = 200;

/** Documents of a bench whose world has one entry of each registry, called by its type. */
export function generateCorpus(): CorpusDocument[] {
  const world = {
    themes: ['theme'],
    localities: ['locality'],
    movements: ['movement'],
    organisations: ['organisation'],
    authors: ['author'],
    producers: ['producer'],
    pictures: [{ id: 1, documentId: 'picture' }],
  };
  const corpus = { world, sentences: SENTENCES, prefix: '' };
  return Array.from({ length: DOCUMENTS }, (_, index) => generateDocument(corpus, index));
}
