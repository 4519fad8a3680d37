import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FakeFeed } from './fake-feed.ts';
import { makeArticle, makeExemplar, makeOfficialDocument, makeProduct } from './make-documents.ts';
import { createSmallWorld, idOf } from './small-world.ts';

const SAMPLE = resolve(import.meta.dirname, '../../../cms/sample');
const KINDS = ['articles', 'exemplars', 'ocop-products', 'official-documents'];
/** Words of a body: of a news item, of a story, of a long read. */
const LENGTHS = [350, 500, 700, 900, 1400];
const DAY = 24 * 3_600_000;

/** A feed of so many documents of all types, as long as news are, made of the sentences of the sample; always the same ones. */
export async function createCorpus(count: number): Promise<FakeFeed> {
  const feed = await createSmallWorld();
  const sentences = loadSentences();
  for (let index = 0; index < count; index++) {
    const pick = makePicker(index + 1);
    const say = () => sentences[pick(sentences.length)] ?? '';
    const at = new Date(Date.UTC(2022, 0, 1) + index * DAY).toISOString();
    const fields = {
      summary: `${say()} ${say()}`.slice(0, 300),
      body: writeBody(LENGTHS[pick(LENGTHS.length)] ?? 0, say),
      themes: [...new Set([idOf(`theme${1 + pick(7)}`), idOf(`theme${1 + pick(7)}`)])],
      localities: [idOf(pick(2) ? 'xa' : 'xamoi')],
      cover: {
        image: idOf(pick(2) ? 'anh1' : 'anh2'),
        alt: say(),
        caption: say(),
        credit: 'Ảnh: Tổ phóng viên',
      },
      firstPublishedAt: at,
      revisedAt: at,
    };
    const title = say().slice(0, 110);
    const name = `vanban${index}`;
    const make = [
      () => makeArticle(name, { ...fields, title }),
      () => makeArticle(name, { ...fields, title }),
      () => makeExemplar(name, { ...fields, title }),
      () => makeProduct(name, fields),
      () => makeOfficialDocument(name, { ...fields, title }),
    ][index % 5];
    if (make) feed.put(make());
  }
  return feed;
}

/** Paragraphs of three to five sentences, with a heading before every fourth. */
function writeBody(words: number, say: () => string): string {
  const paragraphs: string[] = [];
  for (let written = 0; written < words;) {
    const paragraph = Array.from({ length: 3 + (paragraphs.length % 3) }, say).join(' ');
    written += paragraph.split(' ').length;
    if (paragraphs.length % 4 === 3) paragraphs.push(`## ${say().slice(0, 60)}`);
    paragraphs.push(paragraph);
  }
  return paragraphs.join('\n\n');
}

function loadSentences(): string[] {
  const bodies = KINDS.flatMap((kind) =>
    readdirSync(resolve(SAMPLE, kind))
      .sort()
      .map((file) => readFileSync(resolve(SAMPLE, kind, file), 'utf8').split(/^---$/m)[2] ?? ''),
  );
  const sentences = bodies.flatMap((body) => body.split(/(?<=[.!?])\s+|\n+/));
  const plain = sentences.map((sentence) => sentence.trim()).filter((sentence) => /^\p{Lu}[^[\]#|*>_]{40,}[.!?]$/u.test(sentence)); // prettier-ignore
  return [...new Set(plain)];
}

/** Numbers below a limit, the same for a seed in every run. */
function makePicker(seed: number): (limit: number) => number {
  let state = Math.imul(seed, 2_654_435_761) >>> 0;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}
