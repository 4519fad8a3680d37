import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { foldMarks } from '@ntm/shared';
import { answerQueries, loadFromFolder } from '@ntm/scripts/publisher';
import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeArticle } from '../harness/make-documents.ts';
import { makeFolder } from '../harness/publishing.ts';
import { readIndexFiles, SearchDesk } from '../harness/search-desk.ts';
import { createSmallWorld } from '../harness/small-world.ts';

/** What we use of `pagefind.js`, an engine that knows nothing of ours. */
interface Pagefind {
  options: (options: { basePath: string }) => Promise<void>;
  search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

const WORDS = 'đường, đương, dường, thôn, mới, nông, ruộng, bậc, chợ, phiên, nước, sạch, bản, làng, mường, hoà, hoa, hòa, quế, chè, tuyết, shan, đất, đạt, dắt, hiến, hiện, hiền'.split(', '); // prettier-ignore
const DOCUMENTS = 60;

const folder = makeFolder('oracle');
let desk: SearchDesk;
let texts: Map<string, string>;
let stop: () => void = () => undefined;
let pagefind: Pagefind;

beforeAll(async () => {
  const feed = await createSmallWorld();
  for (let number = 0; number < DOCUMENTS; number++) {
    const words = WORDS.filter((_, index) => (number * 7 + index * index * 3) % 11 < 3);
    const [title = 'chợ', ...body] = words;
    feed.put(makeArticle(`tu${number}x`, { title, summary: 'Kể.', body: body.join(', ') || 'chè' }));
  }
  desk = new SearchDesk(feed, () => new Date('2022-10-01T03:10:00Z'));
  await desk.publish();
  texts = readTexts(desk.live);
  pagefind = await openPagefind(texts);
});

afterAll(async () => {
  stop();
  desk.close();
  await close();
});

/** A word as typed is found in every spelling, but a typed đ is not found in d; so is what begins with it, if it is long enough. */
const meets = (word: string, asked: string) => {
  const key = foldMarks(asked);
  const isPlain = !asked.includes('đ') || word.startsWith('đ');
  return isPlain && (key.length >= 3 ? foldMarks(word).startsWith(key) : foldMarks(word) === key);
};

it.each(WORDS.flatMap((word) => [word, foldMarks(word)]))(
  'finds for “%s” the documents that Pagefind finds for every word that it stands for',
  async (asked) => {
    const expected = new Set<string>();
    for (const word of WORDS.filter((candidate) => meets(candidate, asked))) {
      const { results } = await pagefind.search(word);
      for (const { data } of results) {
        const { url } = await data();
        // Pagefind finds all spellings at once, and beginnings; which one stands in a text is for the text to say.
        if ((texts.get(url) ?? '').split(/[\s,]+/).includes(word)) expected.add(url);
      }
    }
    const answer = (await answerQueries(loadFromFolder(desk.live), [`q=${asked}`])).get(`q=${asked}`);
    const found = (answer?.hits ?? []).map((hit) => (JSON.parse(hit) as { path: string }).path);
    expect(found.sort()).toEqual([...expected].sort());
    expect(expected.size).toBeGreaterThan(0);
  },
);

function readTexts(live: string): Map<string, string> {
  const cards = [...readIndexFiles(live)].filter(([path]) => path.includes('/d/'));
  return new Map(
    cards.map(([, text]) => {
      const card = JSON.parse(text) as { path: string; title: string; text: string };
      return [card.path, `${card.title} ${card.text}`];
    }),
  );
}

async function openPagefind(documents: ReadonlyMap<string, string>): Promise<Pagefind> {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  for (const [url, content] of documents) await index?.addCustomRecord({ url, content, language: 'vi' });
  await index?.writeFiles({ outputPath: folder });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    readFile(join(folder, pathname)).then(
      (content) => response.end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stop = () => server.close();
  const loaded = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, 'pagefind.js')).href
  )) as Pagefind;
  await loaded.options({ basePath: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
  return loaded;
}
