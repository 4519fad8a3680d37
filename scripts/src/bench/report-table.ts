import type { FilesAlone } from './measure/measure-files-alone.ts';
import type { QueryCost } from './measure/measure-queries.ts';
import { stepOf, type SizeFigures } from './measure/measure-size.ts';
import { median, percentile } from './statistics.ts';

interface TableRow {
  readonly label: string;
  /** The budget of the design, for sizes that it names; `stated` where it only wants the figure. */
  readonly budgets?: Readonly<Record<number, string>>;
  readonly cell: (figures: SizeFigures) => string;
}

const ROWS: readonly TableRow[] = [
  {
    label: 'publish of one story → page, lists, feeds, search live: median',
    budgets: { 1000: '≤ 1 s', 10_000: '≤ 1 s', 50_000: '≤ 2 s' },
    cell: ({ stories }) => seconds(median(stories.map(({ liveMilliseconds }) => liveMilliseconds))),
  },
  {
    label: '– the slowest of them',
    cell: ({ stories }) => seconds(Math.max(...stories.map(({ liveMilliseconds }) => liveMilliseconds))),
  },
  {
    label: '– the first after a start of the publisher',
    cell: ({ firstStory }) => seconds(firstStory.liveMilliseconds),
  },
  {
    label: '– one with three photographs of 12 megapixels, uploaded a minute before',
    cell: ({ photographs }) => seconds(photographs.liveMilliseconds),
  },
  {
    label: "of that, the publisher's processor time: median",
    budgets: { 1000: '≤ 0.3 s', 10_000: '≤ 0.4 s', 50_000: '≤ 0.8 s' },
    cell: ({ stories }) => {
      const known = stories.map(({ cpuMilliseconds }) => cpuMilliseconds).filter((value) => value !== null);
      return known.length > 0 ? seconds(median(known)) : 'not told by this system';
    },
  },
  {
    label: 'cold build of everything, search included (pictures kept)',
    budgets: { 1000: '≤ 10 s', 10_000: '≤ 60 s', 50_000: 'stated' },
    cell: ({ cold }) => seconds(cold.milliseconds),
  },
  {
    label: "– the publisher's processor time",
    cell: ({ cold }) => (cold.usage ? seconds(cold.usage.cpuMilliseconds) : 'not told by this system'),
  },
  {
    label: '– the most memory it held',
    budgets: { 10_000: '≤ 2 GB' },
    cell: ({ cold }) =>
      cold.usage ? `${(cold.usage.peakBytes / 2 ** 30).toFixed(2)} GB` : 'not told by this system',
  },
  {
    label: 'full sync from the CMS (pictures kept)',
    budgets: { 1000: '≤ 3 s', 10_000: '≤ 15 s', 50_000: 'stated' },
    cell: ({ cold }) => seconds(stepOf(cold.report, 'sync')),
  },
  {
    label: '– every picture encoded anew, beside that',
    cell: ({ first, cold }) => seconds(stepOf(first.report, 'sync') - stepOf(cold.report, 'sync')),
  },
  {
    label: "the CMS's own answer to an editor who publishes, every rule on: p95",
    budgets: { 1000: '≤ 0.5 s', 10_000: '≤ 0.5 s', 50_000: '≤ 0.5 s' },
    cell: ({ stories }) =>
      seconds(
        percentile(
          stories.map(({ answerMilliseconds }) => answerMilliseconds),
          95,
        ),
      ),
  },
  {
    label: 'first results of a search, the heaviest of a few queries',
    budgets: { 10_000: '≤ 150 KB' },
    cell: ({ queries }) => `${(Math.max(...queries.map(({ bytes }) => bytes)) / 1024).toFixed(0)} KB`,
  },
  {
    label: 'a plain astro build of the same pages, without search',
    cell: ({ astroMilliseconds }) => (astroMilliseconds === null ? '–' : seconds(astroMilliseconds)),
  },
  {
    label: 'Hugo on the same texts, fewer pages',
    cell: ({ hugo }) => (hugo ? `${seconds(hugo.pages)} (${hugo.version})` : 'not installed'),
  },
  {
    label: '– and Pagefind on its pages',
    cell: ({ hugo }) => (hugo ? seconds(hugo.search) : '–'),
  },
  {
    label: 'related stories of a new story, processor time',
    cell: ({ related }) => milliseconds(related.newStory),
  },
  {
    label: '– of an old one with another headline, and how many stories look at it',
    cell: ({ related }) => `${milliseconds(related.oldStory)}, ${related.lookedAt}`,
  },
  {
    label: '– of all from nothing, for each',
    cell: ({ related }) => milliseconds(related.each),
  },
  {
    label: 'Lighthouse on a phone: performance of 100 (front page, a story)',
    budgets: { 1000: '100', 10_000: '100' },
    cell: ({ pages }) => pages?.map(({ performance }) => performance).join(', ') ?? '–',
  },
  {
    label: '– layout shift',
    budgets: { 1000: '0', 10_000: '0' },
    cell: ({ pages }) => pages?.map(({ layoutShift }) => layoutShift).join(', ') ?? '–',
  },
  {
    label: '– largest part painted after',
    cell: ({ pages }) => pages?.map(({ paintMilliseconds }) => seconds(paintMilliseconds)).join(', ') ?? '–',
  },
  {
    label: 'loading in bulk',
    cell: ({ bulk }) => `${bulk.documents} in ${seconds(bulk.milliseconds)}`,
  },
  { label: "the CMS's database", cell: ({ databaseBytes }) => `${(databaseBytes / 2 ** 20).toFixed(0)} MB` },
];

/** The figures as Markdown: the table of the design's §10, then where the time goes step by step. */
export function toTable(sizes: readonly SizeFigures[]): string {
  return [
    toMarkdown(
      ['what', ...sizes.map(({ documents }) => `${documents.toLocaleString('en')} documents`)],
      ROWS.map(({ label, budgets, cell }) => [
        label,
        ...sizes.map((figures) => {
          const budget = budgets?.[figures.documents];
          return budget ? `${cell(figures)} (${budget})` : cell(figures);
        }),
      ]),
    ),
    stepTable(
      'steps of one story: median, ms',
      sizes.map(({ documents, stories }) => ({
        documents,
        steps: mergeSteps(stories.map(({ steps }) => steps)),
      })),
    ),
    toMarkdown(
      ['transferred for a query', ...sizes.map(({ documents }) => documents.toLocaleString('en'))],
      (sizes[0]?.queries ?? []).map(({ query }, index) => [
        query,
        ...sizes.map(({ queries }) => describeCost(queries[index])),
      ]),
    ),
    stepTable(
      'steps of the cold build, ms',
      sizes.map(({ documents, cold }) => ({ documents, steps: mergeSteps([cold.report.steps]) })),
    ),
    filesTable('the files of one story by themselves: processor time, ms', sizes, ({ story }) => story),
    filesTable('the files of the cold build by themselves: processor time, ms', sizes, ({ cold }) => cold),
  ].join('\n\n');
}

/** A lower bound of what the publisher takes for them, to be compared with that. */
function filesTable(
  title: string,
  sizes: readonly SizeFigures[],
  filesOf: (alone: SizeFigures['alone']) => FilesAlone,
): string {
  return stepTable(
    title,
    sizes.map(({ documents, alone }) => {
      const { pages, steps } = filesOf(alone);
      return { documents, steps: new Map([['how many pages and feeds', pages], ...mergeSteps([steps])]) };
    }),
  );
}

type Steps = ReadonlyMap<string, number>;

/** The median of each step over several publications. */
function mergeSteps(publications: readonly (readonly { name: string; milliseconds: number }[])[]): Steps {
  const names = [...new Set(publications.flatMap((steps) => steps.map(({ name }) => name)))];
  return new Map(
    names.map((name) => [name, median(publications.map((steps) => stepOf({ steps: [...steps] }, name)))]),
  );
}

function stepTable(title: string, sizes: readonly { documents: number; steps: Steps }[]): string {
  const names = [...new Set(sizes.flatMap(({ steps }) => [...steps.keys()]))];
  return toMarkdown(
    [title, ...sizes.map(({ documents }) => documents.toLocaleString('en'))],
    names.map((name) => [name, ...sizes.map(({ steps }) => (steps.get(name) ?? 0).toFixed(0))]),
  );
}

function describeCost(cost: QueryCost | undefined): string {
  if (!cost) return '–';
  return `${(cost.bytes / 1024).toFixed(0)} KB, ${cost.requests} requests, ${cost.found} found`;
}

function toMarkdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

function milliseconds(time: number): string {
  return `${time.toFixed(2)} ms`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(milliseconds < 10_000 ? 2 : 1)} s`;
}
