import fc from 'fast-check';
import { toSlug, type WireArticle } from '@ntm/shared';
import type { FakeFeed } from './fake-feed.ts';
import { idOf, makeArticle } from './small-world.ts';

/** One thing that a newsroom does. `pick` chooses among what there is. */
export interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly pick: number;
  readonly word: string;
}

const KINDS = [
  'create', 'create', 'create', 'retitle', 'reslug', 'rewrite', 'retheme', 'picture', 'describe', 'translate', 'relate',
  'rename theme', 'rename author', 'correct', 'withdraw', 'bring back', 'new epoch', 'hour', 'day', 'restart', 'broken',
] as const; // prettier-ignore
const WORDS = ['đường', 'Đổi mới', 'ruộng bậc thang', 'chợ phiên', 'nước sạch'];

export const arbitraryEdits = (length: number) =>
  fc.array(
    fc.record<Edit>({ kind: fc.constantFrom(...KINDS), pick: fc.nat(1000), word: fc.constantFrom(...WORDS) }),
    {
      minLength: length,
      maxLength: length,
    },
  );

/** A newsroom over a feed: applies edits as the CMS would let them through. */
export class Newsroom {
  readonly feed: FakeFeed;
  now = Date.parse('2022-10-01T03:10:00Z');
  #made = 0;

  constructor(feed: FakeFeed) {
    this.feed = feed;
  }

  apply({ kind, pick, word }: Edit): void {
    const article = choose(this.feed.list('article'), pick);
    switch (kind) {
      case 'create':
        return this.#create(pick, word);
      case 'rename theme': {
        const theme = choose(this.feed.list('theme'), pick);
        return theme && this.feed.put({ ...theme, shortTitle: `${word} ${pick}` });
      }
      case 'rename author': {
        const author = choose(this.feed.list('author'), pick);
        return author && this.feed.put({ ...author, name: `Tổ ${word}` });
      }
      case 'describe':
        return this.#describe(pick, word);
      case 'bring back':
        return this.#bringBack(pick);
      case 'new epoch':
        return this.feed.restore();
      case 'hour':
        this.now += 3_600_000;
        return;
      case 'day':
        this.now += 86_400_000;
        return;
      case 'restart':
        return;
      default:
        if (article) this.#edit(article, { kind, pick, word });
    }
  }

  #edit(article: WireArticle, { kind, pick, word }: Edit): void {
    // A broken document is mended by whatever is done to it next.
    const revised = { ...article, title: article.title || word, revisedAt: new Date(this.now).toISOString() };
    if (kind === 'retitle') return this.feed.put({ ...revised, title: `${word} số ${pick}` });
    if (kind === 'rewrite')
      return this.feed.put({
        ...revised,
        body: `${word}.\n\n[xem](doc:article/${choose(this.feed.list('article'), pick + 1)?.documentId})`,
      });
    if (kind === 'retheme') return this.feed.put({ ...revised, themes: [idOf(`theme${1 + (pick % 7)}`)] });
    if (kind === 'picture') {
      const cover = { image: idOf(pick % 2 ? 'anh1' : 'anh2'), alt: word, caption: null, credit: 'Ảnh: A' };
      return this.feed.put({ ...revised, cover: article.cover ? null : cover });
    }
    if (kind === 'translate') {
      const version = {
        language: 'hmn' as const,
        title: word,
        summary: null,
        body: word,
        audio: null,
        translator: null,
      };
      return this.feed.put({ ...revised, translations: article.translations.length > 0 ? [] : [version] });
    }
    if (kind === 'relate') return this.feed.put({ ...revised, related: this.feed.list('article').slice(pick % 5).map(({ documentId }) => documentId).slice(0, 2) }); // prettier-ignore
    if (kind === 'reslug') return this.#reslug(revised);
    if (kind === 'correct') return this.#correct(article, word);
    if (kind === 'withdraw') return this.#withdraw(article, word);
    if (kind === 'broken') this.feed.putUnchecked({ ...revised, title: '' });
  }

  #create(pick: number, word: string): void {
    const name = `bai${++this.#made}`;
    const at = new Date(Date.UTC(2022, pick % 9, 1 + (pick % 28))).toISOString();
    this.feed.put(
      makeArticle(name, {
        title: `${word} ${name}`,
        themes: [idOf(`theme${1 + (pick % 7)}`)],
        firstPublishedAt: at,
        revisedAt: at,
      }),
    );
  }

  #reslug(article: WireArticle): void {
    const from = `/tin/${article.slug}/`;
    const slug = `${toSlug(article.title)}-${++this.#made}`;
    const redirect = {
      type: 'redirect',
      targetType: 'article',
      targetDocumentId: article.documentId,
    } as const;
    this.feed.put({ ...redirect, documentId: idOf(`redirect${this.#made}`), from });
    this.feed.put({ ...article, slug });
  }

  #correct({ documentId, slug }: WireArticle, word: string): void {
    const notice = {
      type: 'notice',
      kind: 'correction',
      placement: null,
      targetType: 'article',
      targetDocumentId: documentId,
    } as const;
    const at = new Date(this.now).toISOString();
    this.feed.put({
      ...notice,
      documentId: idOf(`notice${++this.#made}`),
      targetPath: `/tin/${slug}/`,
      at,
      publicText: `Sửa: ${word}.`,
    });
  }

  #withdraw(
    { documentId, slug, firstPublishedAt, themes, organisation, translations, localities, audio }: WireArticle,
    word: string,
  ): void {
    this.feed.remove('article', documentId);
    this.feed.put({
      type: 'notice', kind: 'withdrawal', documentId: idOf(`gone${++this.#made}`), targetType: 'article', targetDocumentId: documentId,
      targetPath: `/tin/${slug}/`, at: new Date(this.now).toISOString(), publicText: `Gỡ: ${word}.`,
      placement: {
        firstPublishedAt,
        themes,
        localities,
        audio: audio !== null,
        organisation, languages: translations.map(({ language }) => language) },
    }); // prettier-ignore
  }

  #bringBack(pick: number): void {
    const notice = choose(this.feed.list('notice').filter(({ kind }) => kind === 'withdrawal'), pick); // prettier-ignore
    if (notice?.kind !== 'withdrawal') return;
    this.feed.remove('notice', notice.documentId);
    const { firstPublishedAt, themes } = notice.placement;
    const slug = notice.targetPath.split('/')[2] ?? '';
    this.feed.put({
      ...makeArticle('lai', { slug, firstPublishedAt, themes }),
      documentId: notice.targetDocumentId,
    });
  }

  #describe(pick: number, word: string): void {
    const picture = choose(this.feed.list('media'), pick);
    if (picture)
      this.feed.put({
        ...picture,
        alternativeText: word,
        focalPoint: { x: pick % 101, y: (pick * 7) % 101 },
      });
  }
}

function choose<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[pick % Math.max(1, items.length)];
}
