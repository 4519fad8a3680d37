import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fileOf, inspectHtml } from '@ntm/site/renderer';
import { readTree } from './publishing.ts';

/** The budgets of every page, in bytes as brotli sends them. */
export const BUDGETS = {
  /** The first flight of a TCP connection. */
  html: 14_336,
  /** A page without its main part. */
  shell: 8_192,
  /** Outside search. */
  scripts: 20_480,
} as const;

/** What a page weighs, in bytes as brotli sends them. */
export interface PageWeight {
  readonly file: string;
  readonly kind: string;
  readonly html: number;
  readonly shell: number;
  readonly scripts: number;
  /** Files that the browser waits for before it paints. */
  readonly blocking: readonly string[];
}

/** Kinds of pages by their files; the first that fits is a page's own. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ['front page', /^index\.html$/],
  ['list', /^(tin|guong-dien-hinh|ocop|van-ban)\/index\.html$/],
  ['archive page', /\/trang\/\d+\/index\.html$/],
  ['article', /^tin\/[^/]+\/index\.html$/],
  ['exemplar', /^guong-dien-hinh\/[^/]+\/index\.html$/],
  ['product', /^ocop\/[^/]+\/index\.html$/],
  ['official document', /^van-ban\/[^/]+\/index\.html$/],
  ['version in a minority language', /^[^/]+\/[^/]+\/[a-z]{3}\/index\.html$/],
  ['theme', /^chu-de\//],
  ['board of localities', /^dia-phuong\/index\.html$/],
  ['locality', /^dia-phuong\//],
  ['organisation', /^co-quan\//],
  ['author', /^tac-gia\//],
  ['producer', /^nha-san-xuat\//],
  ['movement', /^phong-trao\//],
  ['language', /^tieng\//],
  ['month', /^luu-tru\//],
  ['search', /^tim-kiem\//],
  ['feeds', /^rss\//],
  ['corrections', /^dinh-chinh\//],
  ['about', /^gioi-thieu\//],
  ['not found', /^404\.html$/],
];

/** Kinds whose pages are documents. */
export const DOCUMENT_KINDS = ['article', 'exemplar', 'product', 'official document'];

/** Weighs every page below a live folder. */
export function weighPages(live: string): PageWeight[] {
  const read = (file: string) => readFileSync(join(live, file), 'utf8');
  const scripts = new Map<string, number>();
  const weighScripts = (html: string): number => {
    const facts = inspectHtml(html);
    const key = [...facts.scripts, ...facts.scriptFiles].join('\n');
    const known = scripts.get(key);
    if (known !== undefined) return known;
    const all = [...facts.scripts, ...withImports(facts.scriptFiles, read).map(read)];
    const weight = weigh(all.join('\n'));
    scripts.set(key, weight);
    return weight;
  };
  return [...readTree(live).keys()]
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, html: read(file) }))
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ file, html }) => ({
      file,
      kind: KINDS.find(([, pattern]) => pattern.test(file))?.[0] ?? 'unknown',
      html: statSync(join(live, `${file}.br`)).size,
      shell: weigh(html.replace(/<main[\s\S]*<\/main>/, '<main></main>')),
      scripts: weighScripts(html),
      blocking: [...html.matchAll(BLOCKING)].map(([tag]) => tag),
    }));
}

/** One line for every kind of page: how many there are, the median and the heaviest, its shell and its script. */
export function toWeightTable(weights: readonly PageWeight[]): string {
  const kinds = [...KINDS.map(([kind]) => kind), 'unknown'];
  const rows = kinds.flatMap((kind) => {
    const own = weights.filter((weight) => weight.kind === kind).sort((a, b) => a.html - b.html);
    const [median, heaviest] = [medianOf(own), own.at(-1)];
    if (!median || !heaviest) return [];
    const most = (of: 'shell' | 'scripts') => Math.max(...own.map((weight) => weight[of]));
    return [[kind, own.length, median.html, heaviest.html, most('shell'), most('scripts'), heaviest.file]];
  });
  return [['page', 'count', 'median', 'heaviest', 'shell', 'script', 'heaviest page'], ...rows]
    .map((row) =>
      row.map((cell, at) => String(cell)[at === 0 ? 'padEnd' : 'padStart'](WIDTHS[at] ?? 0)).join('  '),
    )
    .join('\n');
}

/** The one in the middle of a list that is in order. */
export function medianOf<Item>(sorted: readonly Item[]): Item | undefined {
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

const WIDTHS = [31, 5, 6, 8, 5, 6];

/** Styles that are files, and scripts that are neither modules nor deferred. */
const BLOCKING =
  /<link\b[^>]*rel="?stylesheet[^>]*>|<script\b(?=[^>]*\bsrc=)(?![^>]*(?:type="module"|\bdefer\b|\basync\b))[^>]*>/g;

/** Script files with what they import in their turn, each once. */
function withImports(addresses: readonly string[], read: (file: string) => string): string[] {
  const files = new Set<string>();
  const waiting = addresses.map(fileOf);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    const folder = file.replace(/[^/]*$/, '');
    waiting.push(
      ...[...read(file).matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g)].map(([, name]) => folder + name),
    );
  }
  return [...files];
}

/** As the publisher compresses what it puts live (`compress-files.ts`): the best that brotli can do takes fifty times as long. */
function weigh(text: string): number {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).byteLength;
}
