import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { fileOf, finishPage, inspectHtml, type Address, type Renderer } from '@ntm/site/renderer';
import { linksOfFeed } from './links-of-feed.ts';

/** A page or feed as it is to be put live. */
export interface RenderedPage {
  readonly address: Address;
  readonly file: string;
  readonly body: Buffer;
  readonly digest: string;
  readonly reads: ReadonlyMap<string, string>;
  /** Files of ours that it names. */
  readonly links: readonly string[];
}

/** A page that could not be rendered. */
export class PageFailed extends Error {
  readonly address: Address;

  constructor(address: Address, cause: unknown) {
    super(`${address.path} does not render: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    this.name = 'PageFailed';
    this.address = address;
  }
}

/** What a publication has to render, and which addresses are gone. */
export interface RenderPlan {
  readonly addresses: readonly Address[];
  readonly gone: readonly string[];
}

/** Everything, for a new release of the site's code. */
export function planAll(renderer: Renderer): RenderPlan {
  return { addresses: renderer.addresses(), gone: [] };
}

/** What is new, what is gone, and whatever got another answer from the store than when it was last rendered. */
export function planChanged(renderer: Renderer, db: DatabaseSync): RenderPlan {
  const rows = db.prepare('SELECT path, reads FROM page').all();
  const known = new Map(rows.map((row) => [String(row.path), String(row.reads)]));
  const addresses = renderer.addresses();
  const wanted = new Set(addresses.map(({ path }) => path));
  return {
    addresses: addresses.filter(({ path }) => {
      const reads = known.get(path);
      return reads === undefined || hasOtherAnswers(renderer, JSON.parse(reads) as [string, string][]);
    }),
    gone: [...known.keys()].filter((path) => !wanted.has(path)),
  };
}

/** @throws PageFailed */
export async function renderPage(
  renderer: Renderer,
  address: Address,
  siteUrl: string,
): Promise<RenderedPage> {
  try {
    const { status, body, reads } = await renderer.render(address.path);
    if (status !== 200 && address.path !== '/404.html') throw new Error(`status ${status}`);
    const isHtml = address.path.endsWith('/') || address.path.endsWith('.html');
    const finished = isHtml ? Buffer.from(finishPage(address.path, body.toString())) : body;
    const links = isHtml
      ? inspectHtml(finished.toString()).links
      : linksOfFeed(address.path, finished.toString());
    return {
      address,
      file: fileOf(address.path),
      body: finished,
      digest: digestOf(finished),
      reads,
      links: toFiles(links, siteUrl),
    };
  } catch (error) {
    throw new PageFailed(address, error);
  }
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

function hasOtherAnswers(renderer: Renderer, reads: readonly [string, string][]): boolean {
  return reads.some(([key, digest]) => renderer.digestOf(key) !== digest);
}

/** The files of ours behind addresses, each once; other sites' and `mailto:` are nobody's files. */
function toFiles(links: readonly string[], siteUrl: string): string[] {
  const own = links
    .map((link) => (link.startsWith(`${siteUrl}/`) ? link.slice(siteUrl.length) : link))
    .filter((link) => link.startsWith('/') && !link.startsWith('//'))
    .map((link) => fileOf(link.replace(/[?#].*$/, '')));
  return [...new Set(own)];
}
