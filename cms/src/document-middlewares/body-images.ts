import { marked, type Tokens } from 'marked';

/** A picture in a Markdown body, as it is written there. */
export interface BodyImage {
  readonly address: string;
  readonly alt: string;
  readonly title: string | null;
}

/** The pictures of a body in order of appearance. */
export function listBodyImages(markdown: string): BodyImage[] {
  const images: BodyImage[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type !== 'image') return;
    const { href, text, title } = token as Tokens.Image;
    images.push({ address: href, alt: text.trim(), title });
  });
  return images;
}
