import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compileServer } from '../build/build-code.ts';
import { runMain } from '../settings/run-main.ts';
import { SettingsError } from '../settings/settings.ts';
import { PICTURE_EVERY } from './corpus/generate-document.ts';
import { createInstallation } from './installation.ts';
import { measureSize, type SizeFigures } from './measure/measure-size.ts';
import { toTable } from './report-table.ts';

/**
 * `bench [--documents 1000,10000] [--runs 20] [--pictures 60] [--no-astro] [--no-audit] [--profile folder]`: the table of the design's §10, measured on an
 * installation of its own in a temporary folder, which is removed afterwards.
 */
await runMain(async () => {
  const options = readOptions();
  const dataDir = mkdtempSync(join(tmpdir(), 'ntm-bench-'));
  try {
    await compileServer();
    console.log('making an installation: registries, pictures, a document of every shape …');
    const installation = await createInstallation(dataDir, {
      most: Math.max(...options.sizes),
      pictures: options.pictures,
    });
    const figures: SizeFigures[] = [];
    for (const documents of options.sizes) {
      figures.push(await measureSize(installation, { ...options, documents }, console.log));
      // With each size: the next one may take an hour, and not end.
      console.log(`\n${describeConditions(options)}\n\n${toTable(figures)}\n`);
    }
    return 0;
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});

interface Options {
  readonly sizes: readonly number[];
  readonly runs: number;
  readonly pictures: number;
  readonly comparesAstro: boolean;
  readonly auditsPages: boolean;
  readonly profile: string | null;
}

function readOptions(): Options {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      documents: { type: 'string', default: '1000,10000' },
      runs: { type: 'string', default: '20' },
      pictures: { type: 'string', default: '60' },
      astro: { type: 'boolean', default: true },
      audit: { type: 'boolean', default: true },
      profile: { type: 'string' },
    },
  });
  return {
    sizes: values.documents
      .split(',')
      .map((size) => readCount('--documents', size))
      .toSorted((a, b) => a - b),
    runs: readCount('--runs', values.runs),
    pictures: readCount('--pictures', values.pictures),
    comparesAstro: values.astro,
    auditsPages: values.audit,
    profile: values.profile === undefined ? null : resolve(values.profile),
  };
}

/** @throws SettingsError */
function readCount(name: string, text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new SettingsError([`${name} must be a whole number of 1 or more (it is "${text}")`]);
}

function describeConditions({ runs, pictures }: Options): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${cpus().length} processors, ${memory} GB of memory, Node ${process.versions.node}, ${process.platform}.`,
    'Documents: 80 % articles, 8 % exemplars, 8 % products, 4 % official documents, bodies of 350 to 800 words.',
    `Pictures: ${pictures} of 1800 × 1200, on one document in ${PICTURE_EVERY}. Stories: ${runs} a size.`,
  ].join('\n');
}
