import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { WireArticle, WireChange, WireChangesPage, WireDocument } from '@ntm/shared';
import { MediaMissing, type FeedClient } from '@ntm/site/store';

const SAMPLE = fileURLToPath(new URL('../../../cms/sample/articles', import.meta.url));
const PAGE = 500;
const SENTENCES = 28;
const UNITS = 150;
const HOUR = 3_600_000;

/** A change feed of made-up stories, the same at every run: sentences of the sample content, mixed. */
export class SampleFeed implements FeedClient {
  readonly #changes: WireChange[] = [];
  readonly #sentences = readSentences();
  #seed = 1;

  /** @param documents how many stories it has */
  constructor(documents: number) {
    for (let number = 1; number <= 7; number++) this.#add(makeTheme(number));
    for (let number = 1; number <= UNITS; number++) this.#add(makeUnit(number));
    for (let number = 1; number <= documents; number++) this.publish(number);
  }

  /** Publishes a story, or another version of it: each time it says something else. */
  publish(number: number): void {
    const at = new Date(Date.UTC(2015, 0, 1) + number * HOUR).toISOString();
    const story: WireArticle = {
      type: 'article', documentId: toId('bai', number), slug: `bai-${number}`, title: this.#pick().split(' ').slice(0, 12).join(' '),
      summary: this.#pick(), body: Array.from({ length: SENTENCES }, () => this.#pick()).join('\n\n'), genre: 'tin',
      themes: [toId('chude', 1 + this.#next(7))], localities: [toId('xa', 1 + this.#next(UNITS))], movements: [],
      organisation: toId('bao', 1), authors: [], source: { name: 'Báo Lào Cai', url: null }, cover: null, gallery: [], translations: [],
      audio: null, transcript: null, videoUrl: null, related: [], firstPublishedAt: at, revisedAt: at, demo: false,
    }; // prettier-ignore
    this.#add(story);
  }

  withdraw(number: number): void {
    const seq = this.#changes.length + 1;
    this.#changes.push({ seq, type: 'article', documentId: toId('bai', number), action: 'remove' });
  }

  async fetchChanges(after: number): Promise<WireChangesPage> {
    const changes = this.#changes.slice(after, after + PAGE);
    return { epoch: 'measure', changes, next: after + changes.length, head: this.#changes.length };
  }

  async fetchMedia(documentId: string): Promise<Uint8Array> {
    throw new MediaMissing(documentId);
  }

  #add(document: WireDocument): void {
    const { type, documentId } = document;
    this.#changes.push({ seq: this.#changes.length + 1, type, documentId, action: 'upsert', document });
  }

  #pick(): string {
    return this.#sentences[this.#next(this.#sentences.length)] ?? '';
  }

  /** A number below a limit: a linear congruential generator, which is the same everywhere. */
  #next(limit: number): number {
    this.#seed = (Math.imul(this.#seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((this.#seed / 0x80000000) * limit);
  }
}

function readSentences(): string[] {
  const texts = readdirSync(SAMPLE).filter((name) => name.endsWith('.md')).map((name) => readFileSync(join(SAMPLE, name), 'utf8').replace(/^---[\s\S]*?\n---/, '')); // prettier-ignore
  const sentences = texts.join('\n').split(/(?<=[.!?])\s+|\n+/).map((sentence) => sentence.replace(/[#*>[\]!|-]+/g, ' ').trim()); // prettier-ignore
  return sentences.filter((sentence) => sentence.split(/\s+/).length >= 8);
}

function makeTheme(number: number): WireDocument {
  const title = `Chủ đề thứ ${number}`;
  return { type: 'theme', documentId: toId('chude', number), code: `1.${number}`, title, shortTitle: title, slug: `chu-de-${number}`, description: title, order: number }; // prettier-ignore
}

function makeUnit(number: number): WireDocument {
  const name = `Xã Mường ${number}`;
  return {
    type: 'locality', documentId: toId('xa', number), code: String(number).padStart(5, '0'), name, label: name, kind: 'xa', slug: `xa-muong-${number}`,
    parent: null, validFrom: null, validTo: null, successors: [], aliases: [`Mường ${number}`], recognitions: [],
  }; // prettier-ignore
}

function toId(name: string, number: number): string {
  return `${name}${String(number).padStart(24 - name.length, '0')}`;
}
