import type { ContentType } from '@ntm/shared';

/** Identities of what sample texts name by file name or by slug. */
export interface Identities {
  readonly picture: (name: string) => Promise<string>;
  /** @throws Error when the sample has no such document */
  readonly document: (type: ContentType, slug: string) => string;
}

const REFERENCE = /\]\((media:|doc:([a-z-]+)\/)([^\s)"]+)/g;

/** A sample's Markdown with `media:<file>` and `doc:<type>/<slug>` turned into references by identity (design §3). */
export async function resolveReferences(markdown: string, identities: Identities): Promise<string> {
  const resolved = new Map<string, string>();
  for (const [text, scheme, type, name] of markdown.matchAll(REFERENCE) as Iterable<
    [string, string, ContentType | undefined, string]
  >) {
    const identity = type ? identities.document(type, name) : await identities.picture(name);
    resolved.set(text, `](${scheme}${identity}`);
  }
  return markdown.replace(REFERENCE, (text) => resolved.get(text) ?? text);
}
