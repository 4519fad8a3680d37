import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { GENRES, LANGUAGES } from '@ntm/shared';
import { parseFrontMatter } from './parse-front-matter';

export interface SampleFigure {
  /** A file of `sample/pictures`. */
  readonly image: string;
  readonly alt?: string;
  readonly caption?: string;
  readonly credit?: string;
}

export interface SampleTranslation {
  readonly language: (typeof LANGUAGES)[number]['value'];
  readonly title: string;
  readonly summary?: string;
  readonly body?: string;
  /** A file of `sample/audio`. */
  readonly audio?: string;
  readonly translator?: string;
}

export interface SampleNotice {
  readonly at: string;
  readonly publicText: string;
}

/** An article as `sample/articles/*.md` writes it: other documents by slug or code, files by name. */
export interface SampleArticle {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly body: string;
  readonly genre: (typeof GENRES)[number]['value'];
  readonly themes: readonly string[];
  readonly localities: readonly string[];
  readonly movements?: readonly string[];
  readonly organisation: string;
  readonly authors?: readonly string[];
  readonly source?: { readonly name: string; readonly url?: string };
  readonly cover?: SampleFigure;
  readonly gallery?: readonly SampleFigure[];
  readonly translations?: readonly SampleTranslation[];
  readonly audio?: string;
  readonly transcript?: string;
  readonly videoUrl?: string;
  readonly related?: readonly string[];
  readonly firstPublishedAt: string;
  readonly demo?: boolean;
  readonly corrections?: readonly SampleNotice[];
  readonly withdrawn?: SampleNotice;
}

/** Every sample article, the earliest first, so that a story is there before those that follow it. */
export async function readSampleArticles(folder: string): Promise<SampleArticle[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const articles = await Promise.all(names.map((name) => readArticle(path.join(folder, name))));
  return articles.sort((a, b) => Date.parse(a.firstPublishedAt) - Date.parse(b.firstPublishedAt));
}

async function readArticle(file: string): Promise<SampleArticle> {
  try {
    const { attributes, body } = parseFrontMatter<Omit<SampleArticle, 'body'>>(await readFile(file, 'utf8'));
    return { ...attributes, body };
  } catch (cause) {
    throw new Error(`cannot read ${file}`, { cause });
  }
}
