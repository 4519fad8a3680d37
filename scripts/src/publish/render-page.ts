import { hash } from 'node:crypto';
import { fileOf, finishPage, type Rendered, type Renderer } from '@ntm/site/renderer';
import { linksOfFeed } from './links-of-feed.ts';
import type { Target } from './plan-render.ts';

/** What is known of a page or feed that is to be put live. */
export interface RenderedPage {
  readonly address: Target;
  readonly file: string;
  readonly digest: string;
  /** Keys of the queries that it asked. */
  readonly reads: readonly string[];
  /** Files of ours that it names. */
  readonly links: readonly string[];
}

/** A page that could not be rendered. */
export class PageFailed extends Error {
  readonly address: Target;
  readonly reason: string;

  constructor(address: Target, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(`${address.path} does not render: ${reason}`, { cause });
    this.name = 'PageFailed';
    this.address = address;
    this.reason = reason;
  }
}

/** A page or feed, and its bytes. */
export interface PageWithBody {
  readonly page: RenderedPage;
  readonly body: Buffer;
}

/** @throws PageFailed */
export async function renderPage(
  renderer: Renderer,
  address: Target,
  siteUrl: string,
): Promise<PageWithBody> {
  const rendered = await renderer.render(address.path).catch((error: unknown) => {
    throw new PageFailed(address, error);
  });
  return inspectPage(address, rendered, siteUrl);
}

/** Gives a page its policy, and reads out what it names. @throws PageFailed when it is not as it must be */
export function inspectPage(
  address: Target,
  { status, text, reads }: Rendered,
  siteUrl: string,
): PageWithBody {
  try {
    if (status !== 200 && address.path !== '/404.html') throw new Error(`status ${status}`);
    const isHtml = address.path.endsWith('/') || address.path.endsWith('.html');
    const { html, links } = isHtml
      ? finishPage(address.path, text)
      : { html: text, links: linksOfFeed(address.path, text) };
    const body = Buffer.from(html);
    const file = fileOf(address.path);
    const page = {
      address,
      file,
      digest: digestOf(body),
      reads: [...reads.keys()],
      links: toFiles(links, siteUrl),
    };
    return { page, body };
  } catch (error) {
    throw new PageFailed(address, error);
  }
}

export function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64url');
}

/** The files of ours behind addresses, each once; other sites' and `mailto:` are nobody's files. */
function toFiles(links: readonly string[], siteUrl: string): string[] {
  const own = [...new Set(links)]
    .map((link) => (link.startsWith(`${siteUrl}/`) ? link.slice(siteUrl.length) : link))
    .filter((link) => link.startsWith('/') && !link.startsWith('//'))
    .map((link) => fileOf(link.replace(/[?#].*$/, '')));
  return [...new Set(own)];
}
