import { CONTENT_TYPES, toSlug, documentPath, type WireContent, type WireNotice } from '@ntm/shared';
import fc from 'fast-check';
import type { FakeFeed } from './fake-feed.ts';
import { makeArticle, makeExemplar, makeOfficialDocument, makeProduct } from './make-documents.ts';
import { idOf } from './small-world.ts';

/** One thing that a newsroom does. `pick` chooses among what there is. */
export interface Edit {
  readonly kind: (typeof KINDS)[number];
  readonly pick: number;
  readonly word: string;
}

const KINDS = [
  'create', 'create', 'create', 'retitle', 'reslug', 'rewrite', 'retheme', 'move', 'picture', 'describe', 'translate', 'relate',
  'rate', 'rename theme', 'rename author', 'follow unit', 'correct', 'withdraw', 'bring back', 'new epoch', 'hour', 'day',
  'restart', 'broken', 'redate', 'recaption', 'delete', 'schedule',
] as const; // prettier-ignore
const WORDS = ['đường', 'Đổi mới', 'ruộng bậc thang', 'chợ phiên', 'nước sạch'];
const HOUR = 3_600_000;

export const arbitraryEdits = (length: number) =>
  fc.array(
    fc.record<Edit>({ kind: fc.constantFrom(...KINDS), pick: fc.nat(1000), word: fc.constantFrom(...WORDS) }),
    { minLength: length, maxLength: length },
  );

/** A newsroom over a feed: applies edits as the CMS would let them through. */
export class Newsroom {
  readonly feed: FakeFeed;
  now = Date.parse('2022-10-01T03:10:00Z');
  #made = 0;
  /** What is approved and goes out when its time has come. */
  readonly #scheduled: { readonly at: number; readonly edit: Edit }[] = [];

  constructor(feed: FakeFeed) {
    this.feed = feed;
  }

  apply(edit: Edit): void {
    const { kind, pick } = edit;
    if (kind === 'schedule') this.#scheduled.push({ at: this.now + (1 + (pick % 30)) * HOUR, edit });
    else if (kind === 'new epoch') this.feed.restore();
    else if (kind === 'hour') this.#pass(HOUR);
    else if (kind === 'day') this.#pass(24 * HOUR);
    else if (kind === 'create') this.#create(edit);
    else if (kind === 'bring back') this.#bringBack(pick);
    else if (!this.#editRegistry(edit)) {
      const document = choose(this.#contents(), pick);
      if (document) this.#edit(document, edit);
    }
  }

  /** Time passes; what falls due meanwhile is published as the CMS does it. */
  #pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.#scheduled.filter(({ at }) => at <= this.now);
    for (const schedule of due) {
      this.#scheduled.splice(this.#scheduled.indexOf(schedule), 1);
      this.#create(schedule.edit);
    }
  }

  #contents(): WireContent[] {
    return CONTENT_TYPES.flatMap((type): WireContent[] => this.feed.list(type));
  }

  #editRegistry({ kind, pick, word }: Edit): boolean {
    const theme = choose(this.feed.list('theme'), pick);
    const author = choose(this.feed.list('author'), pick);
    const unit = this.feed.list('locality').find(({ documentId }) => documentId === idOf('xa'));
    const picture = choose(this.feed.list('media'), pick);
    if (kind === 'rename theme' && theme) this.feed.put({ ...theme, shortTitle: `${word} ${pick}` });
    else if (kind === 'rename author' && author) this.feed.put({ ...author, name: `Tổ ${word}` });
    else if (kind === 'follow unit' && unit) {
      const other = idOf('xamoi');
      if (pick % 2) this.feed.put({ ...unit, parent: unit.parent ? null : other });
      else this.feed.put({ ...unit, successors: unit.successors.length > 0 ? [] : [other] });
    } else if (kind === 'describe' && picture) {
      this.feed.put({
        ...picture,
        alternativeText: word,
        focalPoint: { x: pick % 101, y: (pick * 7) % 101 },
      });
    } else return false;
    return true;
  }

  #edit(document: WireContent, { kind, pick, word }: Edit): void {
    const revised = { ...document, revisedAt: new Date(this.now).toISOString() };
    // A broken document is mended by whatever is done to it next.
    revised.summary ||= word;
    const put = (changes: object) => this.feed.put({ ...revised, ...changes });
    const others = this.#contents();
    const cover = { image: idOf(pick % 2 ? 'anh1' : 'anh2'), alt: word, caption: null, credit: 'Ảnh: A' };
    const version = {
      language: 'hmn',
      title: word,
      summary: null,
      body: word,
      audio: null,
      translator: null,
    };
    if (kind === 'retitle')
      put(
        document.type === 'ocop-product' ? { name: `${word} số ${pick}` } : { title: `${word} số ${pick}` },
      );
    if (kind === 'rewrite')
      put({ body: `${word}.\n\n[xem](doc:article/${choose(others, pick + 1)?.documentId})` });
    if (kind === 'retheme') put({ themes: [idOf(`theme${1 + (pick % 7)}`)] });
    if (kind === 'move') put({ localities: [idOf(pick % 2 ? 'xa' : 'xamoi')] });
    if (kind === 'recaption' && document.cover) put({ cover: { ...document.cover, alt: `${word} ${pick}` } });
    // An import may bring a document with another date.
    if (kind === 'redate')
      put({ firstPublishedAt: new Date(Date.UTC(2022, pick % 9, 1 + (pick % 28))).toISOString() });
    if (kind === 'picture') put({ cover: document.cover ? null : cover });
    if (kind === 'translate') put({ translations: document.translations.length > 0 ? [] : [version] });
    if (kind === 'relate' && document.type === 'article') {
      const articles = others.filter(({ type }) => type === 'article').slice(pick % 5, (pick % 5) + 2);
      put({ related: articles.map(({ documentId }) => documentId) });
    }
    if (kind === 'rate' && document.type === 'ocop-product') {
      const decisionDate = new Date(this.now).toISOString().slice(0, 10);
      const rating = {
        stars: 3 + (pick % 3),
        decisionNumber: null,
        decisionDate,
        authority: null,
        expiresOn: null,
      };
      put({ ratings: [...document.ratings, rating] });
    }
    if (kind === 'reslug') this.#reslug(document, put);
    if (kind === 'correct') this.#correct(document, word);
    if (kind === 'withdraw' || kind === 'delete') this.#withdraw(document, word);
    if (kind === 'broken') this.feed.putUnchecked({ ...revised, summary: '' });
  }

  #create({ pick, word }: Edit): void {
    const name = `bai${++this.#made}`;
    const at = new Date(Date.UTC(2022, pick % 9, 1 + (pick % 28))).toISOString();
    const themes = [idOf(`theme${1 + (pick % 7)}`)];
    const when = { themes, firstPublishedAt: at, revisedAt: at };
    const kind = pick % 7;
    if (kind === 4) this.feed.put(makeExemplar(name, when));
    else if (kind === 5) this.feed.put(makeProduct(name, when));
    else if (kind === 6) this.feed.put(makeOfficialDocument(name, when));
    else this.feed.put(makeArticle(name, { ...when, title: `${word} ${name}` }));
  }

  #reslug({ type, documentId, slug }: WireContent, put: (changes: object) => void): void {
    const number = ++this.#made;
    const redirect = { type: 'redirect', targetType: type, targetDocumentId: documentId } as const;
    this.feed.put({ ...redirect, documentId: idOf(`redirect${number}`), from: documentPath(type, slug) });
    put({ slug: `${toSlug(slug, 20)}-${number}` });
  }

  #correct({ type, documentId, slug }: WireContent, word: string): void {
    this.feed.put({
      type: 'notice',
      kind: 'correction',
      placement: null,
      targetType: type,
      targetDocumentId: documentId,
      documentId: idOf(`notice${++this.#made}`),
      targetPath: documentPath(type, slug),
      at: new Date(this.now).toISOString(),
      publicText: `Sửa: ${word}.`,
    });
  }

  #withdraw(document: WireContent, word: string): void {
    const { type, documentId, slug, firstPublishedAt, themes, localities, organisation, translations } =
      document;
    this.feed.remove(type, documentId);
    this.feed.put({
      type: 'notice',
      kind: 'withdrawal',
      targetType: type,
      targetDocumentId: documentId,
      documentId: idOf(`gone${++this.#made}`),
      targetPath: documentPath(type, slug),
      at: new Date(this.now).toISOString(),
      publicText: `Gỡ: ${word}.`,
      placement: {
        firstPublishedAt,
        themes,
        localities,
        organisation,
        audio: document.type === 'article' && document.audio !== null,
        languages: translations.map(({ language }) => language),
      },
    });
  }

  #bringBack(pick: number): void {
    const isArticle = (notice: WireNotice) => notice.kind === 'withdrawal' && notice.targetType === 'article';
    const notice = choose(this.feed.list('notice').filter(isArticle), pick);
    if (notice?.kind !== 'withdrawal') return;
    this.feed.remove('notice', notice.documentId);
    const { firstPublishedAt, themes } = notice.placement;
    const slug = notice.targetPath.split('/')[2] ?? '';
    this.feed.put({
      ...makeArticle('lai', { slug, firstPublishedAt, themes }),
      documentId: notice.targetDocumentId,
    });
  }
}

function choose<Item>(items: readonly Item[], pick: number): Item | undefined {
  return items[pick % Math.max(1, items.length)];
}
