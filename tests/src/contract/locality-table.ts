import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/** A row of `cms/seeds/localities.yaml`. */
export interface LocalityRow {
  readonly code: string;
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly slug: string;
  readonly parent: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successors: readonly string[];
  readonly aliases: readonly string[];
}

const FILE = path.resolve(import.meta.dirname, '../../../cms/seeds/localities.yaml');
const COMMUNE_KINDS = ['xa', 'phuong', 'thi-tran'];

export const table = parse(readFileSync(FILE, 'utf8')) as LocalityRow[];

/** The communes, wards and towns of the old Lào Cai, those of the new one. */
export const formerCommunes = table.filter((row) => isCommune(row) && row.validTo);
export const currentCommunes = table.filter((row) => isCommune(row) && !row.validTo);
export const districts = table.filter(({ kind }) => ['thanh-pho', 'thi-xa', 'huyen'].includes(kind));

/** The unit with this slug. @throws Error when there is none */
export function findRow(slug: string): LocalityRow {
  const row = table.find((candidate) => candidate.slug === slug);
  if (!row) throw new Error(`no unit has the slug "${slug}"`);
  return row;
}

/** How many rows there are of each kind. */
export function countKinds(rows: readonly LocalityRow[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

function isCommune({ kind }: LocalityRow): boolean {
  return COMMUNE_KINDS.includes(kind);
}
