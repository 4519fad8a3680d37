/** References inside a Markdown body (design §3): `media:<documentId>` for a picture, `doc:<type>/<documentId>` for a link. */

const MEDIA = /\bmedia:([a-z0-9]{24,36})\b/g;

/** The media documents that a body names, each once, in order of appearance. */
export function mediaReferences(markdown: string): string[] {
  return [...new Set(Array.from(markdown.matchAll(MEDIA), (match) => match[1] as string))];
}

/** What `media:<documentId>` names, or null for any other address. */
export function parseMediaReference(address: string): string | null {
  return /^media:([a-z0-9]{24,36})$/.exec(address)?.[1] ?? null;
}

/** What `doc:<type>/<documentId>` names, or null for any other address. */
export function parseDocumentReference(address: string): { type: string; documentId: string } | null {
  const [, type, documentId] = /^doc:([a-z-]+)\/([a-z0-9]{24,36})$/.exec(address) ?? [];
  return type && documentId ? { type, documentId } : null;
}

/** A figure's words as a Markdown title carries them: `caption | credit`. */
export function parseFigureTitle(title: string | null | undefined): {
  caption: string | null;
  credit: string | null;
} {
  const [caption = '', credit = ''] = (title ?? '').split('|').map((part) => part.trim());
  return { caption: caption || null, credit: credit || null };
}
