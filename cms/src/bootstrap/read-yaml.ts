import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** A YAML file's content. @throws Error that names the file, when it is missing or malformed */
export async function readYaml<Content>(file: string): Promise<Content> {
  try {
    return parse(await readFile(file, 'utf8')) as Content;
  } catch (cause) {
    throw new Error(`cannot read ${file}`, { cause });
  }
}
