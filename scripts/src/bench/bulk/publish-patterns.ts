import type { Corpus, CorpusDocument } from '../corpus/generate-document.ts';
import { generateDocument } from '../corpus/generate-document.ts';
import type { BenchDesk } from '../desk.ts';
import type { Pattern } from './stamp-documents.ts';

/** Pictures of one photo story. */
const STORY_PICTURES = 20;

/**
 * Publishes through the desk whatever bulk loading cannot make by itself: the first document of every shape among the
 * first `count`, and photo stories which use every picture, so that the change feed knows it.
 * @returns the patterns, and the numbers of the documents that are published already
 */
export async function publishPatterns(
  desk: BenchDesk,
  corpus: Corpus,
  count: number,
): Promise<{ patterns: Pattern[]; published: Set<number> }> {
  const patterns: Pattern[] = [];
  const published = new Set<number>();
  const shapes = new Set<string>();
  for (const story of makePhotoStories(corpus)) await desk.publish(story);
  for (let index = 0; index < count; index += 1) {
    const document = generateDocument(corpus, index);
    if (shapes.has(document.shape)) continue;
    const { documentId } = await desk.publish(document);
    shapes.add(document.shape);
    published.add(index);
    patterns.push({ documentId, document });
  }
  return { patterns, published };
}

function makePhotoStories(corpus: Corpus): CorpusDocument[] {
  const { pictures } = corpus.world;
  const stories: CorpusDocument[] = [];
  for (let first = 0; first < pictures.length; first += STORY_PICTURES) {
    const { values } = generateDocument(corpus, -1 - first);
    const { themes, localities, organisation, authors, firstPublishedAt } = values;
    const gallery = pictures
      .slice(first, first + STORY_PICTURES)
      .map(({ id }) => ({ image: id, alt: 'Ảnh minh hoạ', credit: 'Kho ảnh minh hoạ' }));
    stories.push({
      type: 'article',
      shape: 'photo story',
      values: {
        title: `Phóng sự ảnh minh hoạ ${first / STORY_PICTURES + 1}`,
        slug: `${corpus.prefix}phong-su-anh-minh-hoa-${first / STORY_PICTURES + 1}`,
        summary: 'Ảnh minh hoạ để đo tốc độ.',
        body: 'Ảnh minh hoạ để đo tốc độ, không phải ảnh thật.',
        genre: 'phong-su-anh',
        demo: true,
        gallery,
        ...{ themes, localities, organisation, authors, firstPublishedAt },
      },
    });
  }
  return stories;
}
