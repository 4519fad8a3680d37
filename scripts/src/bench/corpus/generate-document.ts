import {
  DOCUMENT_KINDS,
  EXEMPLAR_KINDS,
  PRODUCT_GROUPS,
  toSlug,
  valuesOf,
  type ContentType,
} from '@ntm/shared';
import type { CorpusWorld } from './corpus-world.ts';
import { createWriter, type Writer } from './generate-text.ts';
import { createRandom, type Random } from './random.ts';

/** A document as the desk sends it. */
export interface CorpusDocument {
  readonly type: ContentType;
  /**
   * Documents of one shape have the same choices, and as many relations and components: between two of them only texts,
   * days and targets of relations differ.
   */
  readonly shape: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Corpus {
  readonly world: CorpusWorld;
  readonly sentences: readonly string[];
  /** Stands before every slug, so that two corpora of one installation do not share an address. */
  readonly prefix: string;
}

interface Draft {
  readonly index: number;
  readonly random: Random;
  readonly writer: Writer;
  readonly world: CorpusWorld;
}

/** Of 100 documents 80 are articles, 8 exemplars, 8 products and 4 official documents. */
const TYPES: readonly (readonly [ContentType, number])[] = [
  ['article', 80],
  ['exemplar', 88],
  ['ocop-product', 96],
  ['official-document', 100],
];
/** One document in this many has a picture. */
export const PICTURE_EVERY = 3;
const FIRST_DAY = Date.UTC(2022, 0, 4);
const LAST_DAY = Date.UTC(2026, 9, 31);

/** The document with a number: always the same one for the same corpus. */
export function generateDocument(corpus: Corpus, index: number): CorpusDocument {
  const random = createRandom(index);
  const { world, sentences, prefix } = corpus;
  const draft = { index, random, writer: createWriter(random, sentences), world };
  const share = random.integer(1, 100);
  const type = TYPES.find(([, most]) => share <= most)?.[0] ?? 'article';
  const own = OWN[type](draft);
  const common = writeCommon(draft, type);
  const headline = String(own['title'] ?? own['name']);
  const values = { ...common.values, ...own, slug: `${prefix}${toSlug(headline, 70)}-${index}` };
  const choices = [own['genre'], own['kind'], own['group'], starsOf(own)].flatMap((choice) =>
    typeof choice === 'string' || typeof choice === 'number' ? [choice] : [],
  );
  return { type, shape: [type, ...choices, ...common.shape].join(' '), values };
}

const OWN: Readonly<Record<ContentType, (draft: Draft) => Record<string, unknown>>> = {
  article: ({ random, writer }) => ({
    title: writer.headline(),
    body: writer.body(),
    genre: random.pick(['tin', 'tin', 'bai', 'phong-su']),
  }),
  exemplar: ({ index, random, writer }) => ({
    title: writer.headline(),
    name: `Nhân vật minh hoạ số ${index}`,
    kind: random.pick(valuesOf(EXEMPLAR_KINDS)),
    body: writer.body(),
    consent: true,
    achievements: [
      { label: `Ngày công đóng góp, đợt ${index}`, value: `${random.integer(12, 400)} ngày công` },
      { label: `Đất hiến làm đường, đợt ${index}`, value: `${random.integer(20, 900)} mét vuông` },
    ],
    awards: [{ title: `Giấy khen minh hoạ số ${index}`, date: dayOf(random) }],
  }),
  'ocop-product': ({ index, random, writer, world }) => ({
    name: `Sản phẩm minh hoạ ${index}: ${writer.phrase(4)}`,
    body: writer.body(),
    group: random.pick(valuesOf(PRODUCT_GROUPS)),
    producer: connect([random.pick(world.producers)]),
    ratings: [
      {
        stars: random.pick([3, 3, 4, 5]),
        decisionNumber: `${index}/QĐ-MH`,
        decisionDate: dayOf(random),
        authority: `Hội đồng minh hoạ ${index}`,
      },
    ],
    packaging: `Gói ${random.integer(100, 900)} g, lô ${index}`,
  }),
  'official-document': ({ index, random, writer }) => ({
    title: writer.headline(),
    number: `${index}/MH-${random.integer(10, 99)}`,
    kind: random.pick(valuesOf(DOCUMENT_KINDS)),
    issuedOn: dayOf(random),
    issuer: `Cơ quan minh hoạ ${index}`,
    body: writer.body(),
  }),
};

function writeCommon({ index, random, writer, world }: Draft, type: ContentType) {
  const themes = random.pickSome(world.themes, random.integer(1, 2));
  const hasCover = type !== 'official-document' && random.integer(1, PICTURE_EVERY) === 1;
  const picture = hasCover ? random.pick(world.pictures) : null;
  const values = {
    summary: writer.standfirst(),
    themes: connect(themes),
    localities: connect([random.pick(world.localities)]),
    movements: connect([random.pick(world.movements)]),
    organisation: connect([random.pick(world.organisations)]),
    authors: connect([random.pick(world.authors)]),
    firstPublishedAt: new Date(random.integer(FIRST_DAY / 1000, LAST_DAY / 1000) * 1000).toISOString(),
    demo: true,
    cover: picture && {
      image: picture.id,
      alt: `Ảnh minh hoạ số ${index}`,
      caption: `${writer.phrase(8)} (ảnh ${index}).`,
      credit: `Kho ảnh minh hoạ, tập ${index}`,
    },
  };
  return { values, shape: [`themes:${themes.length}`, hasCover ? 'cover' : 'no-cover'] };
}

function connect(documentIds: readonly string[]) {
  return { connect: documentIds.map((documentId) => ({ documentId })) };
}

function starsOf({ ratings }: Record<string, unknown>): number | undefined {
  return (ratings as readonly { stars: number }[] | undefined)?.[0]?.stars;
}

function dayOf(random: Random): string {
  return new Date(random.integer(FIRST_DAY / 86_400_000, LAST_DAY / 86_400_000) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}
