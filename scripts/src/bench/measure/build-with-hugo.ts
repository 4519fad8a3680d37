import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { generateDocument, type Corpus } from '../corpus/generate-document.ts';

/** What the usual way takes for the same documents, in milliseconds: all pages by Hugo, all of search by Pagefind. */
export interface HugoBuild {
  readonly version: string;
  readonly pages: number;
  readonly search: number;
}

/** Pages, lists of 30 and feeds by theme: less than ours has, from the same texts. */
const LAYOUTS: Readonly<Record<string, string>> = {
  '_default/baseof.html':
    '<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"><link rel="canonical" href="{{ .Permalink }}"></head><body><header><a href="/">{{ site.Title }}</a><nav>{{ range site.Taxonomies.themes }}<a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a>{{ end }}</nav></header><main data-pagefind-body>{{ block "main" . }}{{ end }}</main></body></html>',
  '_default/single.html':
    '{{ define "main" }}<article><h1>{{ .Title }}</h1><p>{{ .Description }}</p><time>{{ .Date.Format "2/1/2006" }}</time>{{ .Content }}</article>{{ end }}',
  '_default/list.html':
    '{{ define "main" }}<h1>{{ .Title }}</h1>{{ range (.Paginate .RegularPages 30).Pages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p></article>{{ end }}{{ template "_internal/pagination.html" . }}{{ end }}',
  'index.html':
    '{{ define "main" }}{{ range first 30 site.RegularPages }}<article><h2><a href="{{ .RelPermalink }}">{{ .Title }}</a></h2><p>{{ .Description }}</p></article>{{ end }}{{ end }}',
};
const CONFIG = {
  baseURL: 'https://ntm.example.vn/',
  languageCode: 'vi',
  title: 'Nông thôn mới',
  taxonomies: { theme: 'themes' },
};

/** Builds the first documents of a corpus with Hugo and Pagefind; null where no Hugo is installed. */
export async function buildWithHugo(corpus: Corpus, documents: number): Promise<HugoBuild | null> {
  const hugo = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  if (hugo.error || hugo.status !== 0) return null;
  const folder = mkdtempSync(join(tmpdir(), 'ntm-bench-hugo-'));
  try {
    writeSource(folder, corpus, documents);
    const since = performance.now();
    execFileSync('hugo', ['--source', folder, '--quiet']);
    const pages = performance.now() - since;
    return {
      version: /v[\d.]+/.exec(hugo.stdout)?.[0] ?? '',
      pages,
      search: await indexWithPagefind(join(folder, 'public')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeSource(folder: string, corpus: Corpus, documents: number): void {
  for (const [path, text] of Object.entries({
    'hugo.json': JSON.stringify(CONFIG),
    ...Object.fromEntries(Object.entries(LAYOUTS).map(([path, text]) => [`layouts/${path}`, text])),
  })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(join(folder, 'content/tin'), { recursive: true });
  for (let index = 0; index < documents; index += 1) {
    const { values } = generateDocument(corpus, index);
    const { title, name, summary, firstPublishedAt, themes, body } = values;
    const front = {
      title: title ?? name,
      description: summary,
      date: firstPublishedAt,
      themes: (themes as { connect: { documentId: string }[] }).connect.map(({ documentId }) => documentId),
    };
    writeFileSync(join(folder, `content/tin/${index}.md`), `${JSON.stringify(front)}\n\n${String(body)}\n`);
  }
}

async function indexWithPagefind(path: string): Promise<number> {
  const since = performance.now();
  try {
    const { index } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error('Pagefind gave no index');
    await index.addDirectory({ path });
    await index.writeFiles({ outputPath: join(path, 'pagefind') });
    return performance.now() - since;
  } finally {
    await close();
  }
}
