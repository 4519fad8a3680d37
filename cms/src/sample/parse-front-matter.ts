import { parse } from 'yaml';

/**
 * A Markdown file's front matter (YAML between two lines of three hyphens at its very beginning) and what follows it.
 * @throws Error when there is no front matter or it is not well-formed YAML
 */
export function parseFrontMatter<Attributes>(text: string): {
  attributes: Attributes;
  body: string;
} {
  const [, yaml, body] = /^---\r?\n([^]*?)\r?\n---\r?\n([^]*)$/.exec(text) ?? [];
  if (yaml === undefined || body === undefined) throw new Error('no front matter');
  return { attributes: parse(yaml) as Attributes, body: body.trim() };
}
