import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ContentType } from '@ntm/shared';
import { parseFrontMatter } from './parse-front-matter';
import type { SampleDocument } from './sample-document';

/** The sample documents of a type, the earliest first, so that a story is there before those that follow it. */
export async function readSampleDocuments(folder: string, type: ContentType): Promise<SampleDocument[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md'));
  const documents = await Promise.all(names.map((name) => readDocument(path.join(folder, name), type)));
  return documents.sort((a, b) => Date.parse(a.firstPublishedAt) - Date.parse(b.firstPublishedAt));
}

async function readDocument(file: string, type: ContentType): Promise<SampleDocument> {
  try {
    const { attributes, body } = parseFrontMatter<Omit<SampleDocument, 'body' | 'type'>>(
      await readFile(file, 'utf8'),
    );
    return { ...attributes, body, type };
  } catch (cause) {
    throw new Error(`cannot read ${file}`, { cause });
  }
}
