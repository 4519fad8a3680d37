import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { INDEX_VERSION } from './index-format.ts';
import { corpus } from './sample-corpus.ts';
import { scrubSegment } from './scrub-segment.ts';
import { SegmentBuilder } from './segment-builder.ts';
import { sumDocument, sumSegment } from './sum-segment.ts';
import { toCard } from './to-card.ts';
import { unpackJson } from './pack-json.ts';

function makeSegment(): Map<string, Uint8Array> {
  const builder = new SegmentBuilder();
  for (const [index, document] of corpus.entries()) builder.add(document, index + 1);
  return new Map(builder.files());
}

function sumAll(files: ReadonlyMap<string, Uint8Array>): number[] {
  const steps = sumSegment((name) => files.get(name) ?? new Uint8Array());
  for (;;) {
    const step = steps.next();
    if (step.done) return [...step.value.sums];
  }
}

test('the files of a segment say of each document what the document says of itself', () => {
  expect(sumAll(makeSegment())).toEqual(corpus.map(sumDocument));
});

test('nothing is said of a document that was taken out, and the same as before of the others', () => {
  const files = makeSegment();
  const scrubbed = scrubSegment((name) => files.get(name) ?? new Uint8Array(), new Set([2]));
  const sums = sumAll(new Map([...files, ...scrubbed]));
  expect(sums).toEqual(corpus.map((document, index) => (index === 2 ? 0 : sumDocument(document))));
});

test('what documents are found by and shown with is that of this version of the index; raise INDEX_VERSION when it is not', () => {
  const files = [...makeSegment()].map(([name, bytes]) => [name, unpackJson(bytes)]);
  const said = JSON.stringify([files, corpus.map(toCard)]);
  const digest = createHash('sha256').update(said).digest('hex').slice(0, 16);
  expect({ version: INDEX_VERSION, digest }).toMatchInlineSnapshot(`
    {
      "digest": "46697c421c627c2c",
      "version": 2,
    }
  `);
});
