import { join } from 'node:path';
import { runPublication } from '@ntm/scripts/publisher';
import { describe, expect, inject, it } from 'vitest';
import { createCorpus } from '../harness/corpus.ts';
import { BUDGETS, DOCUMENT_KINDS, medianOf, toWeightTable, weighPages, type PageWeight } from '../harness/page-weights.ts'; // prettier-ignore
import { makeFolder, openTestPublisher } from '../harness/publishing.ts';

/** Pages that weigh more than they may. */
const listTooHeavy = (weights: readonly PageWeight[], of: 'html' | 'shell' | 'scripts') =>
  weights.filter((weight) => weight[of] > BUDGETS[of]).map((weight) => `${weight.file}: ${weight[of]}`);

describe('on the sample content', () => {
  const weights = weighPages(join(inject('sample').dataDir, 'live'));

  it('every page has a kind, and every kind a page', () => {
    console.log(`\nThe sample content, bytes as brotli sends them:\n${toWeightTable(weights)}\n`);
    expect(weights.filter(({ kind }) => kind === 'unknown')).toEqual([]);
    expect(new Set(weights.map(({ kind }) => kind)).size).toBe(22);
  });

  it('every page fits into the first flight of a connection, its styles in it', () => {
    expect(listTooHeavy(weights, 'html')).toEqual([]);
  });

  it('every page has a shell of at most 8 KB', () => {
    expect(listTooHeavy(weights, 'shell')).toEqual([]);
  });

  it('no page loads more than 20 KB of script outside search', () => {
    expect(
      listTooHeavy(
        weights.filter(({ kind }) => kind !== 'search'),
        'scripts',
      ),
    ).toEqual([]);
  });

  it('no page waits for a file before it is painted', () => {
    expect(weights.filter(({ blocking }) => blocking.length > 0)).toEqual([]);
  });
});

describe('on a corpus of news-length stories', () => {
  it('the median document of every type fits into the first flight of a connection', async () => {
    const dataDir = makeFolder('corpus');
    const publisher = await openTestPublisher(await createCorpus(120), dataDir);
    try {
      expect(await runPublication(publisher)).toMatchObject({ outcome: 'live', setAside: [] });
    } finally {
      publisher.close();
    }
    const weights = weighPages(join(dataDir, 'live'));
    console.log(`\nThe corpus, bytes as brotli sends them:\n${toWeightTable(weights)}\n`);
    for (const kind of DOCUMENT_KINDS) {
      const own = weights.filter((weight) => weight.kind === kind).sort((a, b) => a.html - b.html);
      expect(own.length, kind).toBeGreaterThan(10);
      expect(medianOf(own)?.html, kind).toBeLessThanOrEqual(BUDGETS.html);
    }
    expect(listTooHeavy(weights, 'shell')).toEqual([]);
    expect(weights.filter(({ blocking }) => blocking.length > 0)).toEqual([]);
  }, 240_000);
});

describe('the desk of the newsroom', () => {
  it.each(['br', 'gzip'])(
    'sends its program to the browser in less than a third of its bytes, as %s',
    async (encoding) => {
      const { cmsUrl } = inject('sample');
      const shell = await (await fetch(`${cmsUrl}/admin/`)).text();
      const program = new URL(/<script[^>]+src="([^"]+)"/.exec(shell)?.[1] ?? '', cmsUrl);
      const response = await fetch(program, { headers: { 'accept-encoding': encoding } });
      const { headers } = response;
      expect(headers.get('content-encoding')).toBe(encoding);
      expect(headers.get('vary')).toContain('Accept-Encoding');
      expect(headers.get('cache-control')).toContain('immutable');
      const { byteLength } = await response.arrayBuffer();
      expect(Number(headers.get('content-length'))).toBeLessThan(byteLength / 3);
    },
  );
});
