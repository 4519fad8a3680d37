import { expect, it } from 'vitest';
import type { SizeFigures } from './measure/measure-size.ts';
import { toTable } from './report-table.ts';

const publication = (sync: number, render: number) => ({
  milliseconds: sync + render + 500,
  usage: { cpuMilliseconds: 900, peakBytes: 2 ** 29 },
  report: {
    steps: [
      { name: 'sync', milliseconds: sync },
      { name: 'render', milliseconds: render },
    ],
  },
});
const story = (liveMilliseconds: number, answerMilliseconds: number) => ({
  liveMilliseconds,
  answerMilliseconds,
  cpuMilliseconds: 120,
  steps: [
    { name: 'sync', milliseconds: 100 },
    { name: 'render', milliseconds: liveMilliseconds / 10 },
  ],
});
const figures = {
  documents: 1000,
  bulk: { documents: 960, milliseconds: 400 },
  first: publication(9000, 2000),
  cold: publication(1500, 2000),
  firstStory: story(1900, 120),
  stories: [story(600, 90), story(900, 110), story(500, 80)],
  photographs: story(700, 95),
  alone: {
    story: { pages: 44, steps: [{ name: 'render', milliseconds: 60 }] },
    cold: { pages: 1700, steps: [{ name: 'render', milliseconds: 2100 }] },
  },
  queries: [{ query: 'đường', found: 12, bytes: 45_056, requests: 9 }],
  astroMilliseconds: null,
  hugo: { version: 'v0.111.3', pages: 900, search: 3500 },
  related: { documents: 1000, all: 350, each: 0.35, newStory: 1.2, oldStory: 3.4, lookedAt: 15 },
  pages: [
    { path: '/', performance: 100, layoutShift: 0, paintMilliseconds: 1300 },
    { path: '/tin/mot/', performance: 99, layoutShift: 0, paintMilliseconds: 1500 },
  ],
  databaseBytes: 3 * 2 ** 20,
} as unknown as SizeFigures;

it('shows each figure of a size beside its budget, and where the time goes', () => {
  expect(`\n${toTable([figures])}\n`).toMatchSnapshot();
});
