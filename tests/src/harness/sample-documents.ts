import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { documentPath, type ContentType } from '@ntm/shared';
import { parse } from 'yaml';

export const SAMPLE = resolve(import.meta.dirname, '../../../cms/sample');

const FOLDERS: Record<ContentType, string> = {
  article: 'articles',
  exemplar: 'exemplars',
  'ocop-product': 'ocop-products',
  'official-document': 'official-documents',
};

/** What a file of the sample says before its text. */
export interface SampleFile {
  readonly slug: string;
  /** Where its page stands. */
  readonly path: string;
  readonly organisation: string;
  readonly authors?: readonly string[];
  readonly movements?: readonly string[];
  readonly producer?: string;
  readonly corrections?: readonly object[];
  readonly withdrawn?: object;
}

/** Every file of the sample of a type, in the order of their names. */
export function readSampleFiles(type: ContentType): SampleFile[] {
  const folder = join(SAMPLE, FOLDERS[type]);
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => {
    const [, yaml = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/m);
    const attributes = parse(yaml) as Omit<SampleFile, 'path'>;
    return { ...attributes, path: documentPath(type, attributes.slug) };
  });
}
