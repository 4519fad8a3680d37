/** Identities of what sample texts name by file name or by slug. */
export interface Identities {
  readonly picture: (name: string) => Promise<string>;
  readonly article: (slug: string) => string;
}

const REFERENCE = /\]\((media:|doc:article\/)([^\s)"]+)/g;

/** A sample's Markdown with `media:<file>` and `doc:article/<slug>` turned into references by identity (design §3). */
export async function resolveReferences(markdown: string, identities: Identities): Promise<string> {
  const resolved = new Map<string, string>();
  for (const [text, scheme, name] of markdown.matchAll(REFERENCE) as Iterable<[string, string, string]>) {
    const identity = scheme === 'media:' ? await identities.picture(name) : identities.article(name);
    resolved.set(text, `](${scheme}${identity}`);
  }
  return markdown.replace(REFERENCE, (text) => resolved.get(text) ?? text);
}
