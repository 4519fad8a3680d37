import { describe, expect, it } from 'vitest';
import { foldMarks, toSlug } from '@ntm/shared';
import { readMappings, readWards } from './address-database.ts';
import { countKinds, currentCommunes, districts, findRow, formerCommunes, table } from './locality-table.ts';

const wards = readWards();
const mappings = readMappings();
const ofLaoCai = mappings.filter(({ oldProvince }) => oldProvince === 'Tỉnh Lào Cai');
const ofYenBai = mappings.filter(({ oldProvince }) => oldProvince === 'Tỉnh Yên Bái');

/** Where the table says otherwise than the package, each with its reason in the table itself. */
const MISSING_IN_PACKAGE = 'xa-ta-chai';
const RENAMED = new Map([['02902', 'Thị trấn Nông trường Phong Hải']]);

describe('the units of 2022', () => {
  it('are 9 districts and 152 communes: 127 xã, 16 phường, 9 thị trấn', () => {
    expect(countKinds(districts)).toEqual({ 'thanh-pho': 1, 'thi-xa': 1, huyen: 7 });
    expect(countKinds(formerCommunes)).toEqual({ xa: 127, phuong: 16, 'thi-tran': 9 });
  });

  it('ended with 30 June 2025, but for one that had joined its neighbour', () => {
    const early = [...districts, ...formerCommunes].filter(({ validTo }) => validTo !== '2025-06-30');
    expect(early.map(({ slug, validTo }) => [slug, validTo])).toEqual([[MISSING_IN_PACKAGE, '2024-10-31']]);
  });

  it('are those of the address database, in the same districts', () => {
    const known = ofLaoCai.map(({ oldCode, oldName, oldDistrict }) => {
      return [oldCode, RENAMED.get(String(oldCode)) ?? oldName, oldDistrict];
    });
    const ours = formerCommunes
      .filter(({ slug }) => slug !== MISSING_IN_PACKAGE)
      .map(({ code, name, parent }) => [code, name, findRow(String(parent)).name]);
    expect(ours.sort()).toEqual(known.sort());
  });

  it('became what the address database says', () => {
    expect(ofLaoCai).toHaveLength(151);
    for (const { oldCode, newName } of ofLaoCai) {
      const row = formerCommunes.find(({ code }) => code === oldCode);
      const successors = row?.successors.map((slug) => findRow(slug));
      expect(successors, row?.label).toEqual(currentCommunes.filter(({ name }) => name === newName));
    }
  });

  it('all lead to a unit of today', () => {
    for (const row of formerCommunes) {
      let last = row;
      while (last.validTo) last = findRow(String(last.successors[0]));
      expect(currentCommunes, row.label).toContain(last);
    }
  });
});

describe('the units of today', () => {
  it('are 99: 89 xã, 10 phường', () => {
    expect(countKinds(currentCommunes)).toEqual({ xa: 89, phuong: 10 });
  });

  it('are those of the address database, from 1 July 2025', () => {
    const ours = currentCommunes.map(({ code, name }) => ({ code, name }));
    expect(ours.sort(byCode)).toEqual(wards.sort(byCode));
    const days = new Set(currentCommunes.map(({ validFrom, parent }) => `${validFrom} ${parent}`));
    expect([...days]).toEqual(['2025-07-01 tinh-lao-cai']);
  });

  it('are found under the names of the communes of Yên Bái that they were made of', () => {
    expect(ofYenBai).toHaveLength(175);
    for (const { oldName, newName } of ofYenBai) {
      const row = currentCommunes.find(({ name }) => name === newName);
      expect([row?.name, ...(row?.aliases ?? [])], `${oldName} → ${newName}`).toContain(oldName);
    }
  });

  it('know the one commune that was split under both of its parts', () => {
    const split = mappings.filter(({ oldName }) => oldName === 'Xã Bảo Hưng').map(({ newName }) => newName);
    expect(split).toEqual(['Phường Âu Lâu', 'Xã Trấn Yên']);
    const known = currentCommunes.filter(({ aliases }) => aliases.includes('Xã Bảo Hưng'));
    expect(known.map(({ name }) => name).sort()).toEqual(split.sort());
  });
});

describe('the table', () => {
  it.each(['slug', 'label'] as const)('has each %s once', (attribute) => {
    expect(findDoubles(table.map((row) => row[attribute]))).toEqual([]);
  });

  it('has each code once at a time', () => {
    expect(findDoubles(table.map(({ code, validFrom }) => `${code} ${validFrom}`))).toEqual([]);
  });

  it('is composed Unicode', () => {
    const text = JSON.stringify(table);
    expect(text).toBe(text.normalize('NFC'));
  });

  it('names only units that it has, of the same time', () => {
    for (const row of table) {
      const parent = row.parent ? findRow(row.parent) : null;
      if (parent) expect(parent.validFrom, row.label).toBe(row.validFrom);
      for (const slug of row.successors) expect(findRow(slug).slug).toBe(slug);
      expect(row.validTo || row.successors.length === 0, row.label).toBeTruthy();
    }
  });

  it('has no unit that comes to itself by its parents and successors', () => {
    for (const row of table) expect(reachable(row.slug), row.label).not.toContain(row.slug);
  });

  it('gives the plain slug to whoever bears the name today, a dated one to its namesake of before', () => {
    for (const { name, slug } of table.filter(({ validTo }) => !validTo)) expect(slug).toBe(toSlug(name));
    for (const { name, slug } of table.filter(({ validTo }) => validTo)) {
      const isTaken = table.some((other) => !other.validTo && other.slug === toSlug(name));
      expect(slug.includes('-truoc-2025'), slug).toBe(isTaken);
      expect(slug.startsWith(toSlug(name)), slug).toBe(true);
    }
  });

  it('tells namesakes of the same time apart by their districts', () => {
    const namesakes = table.filter(({ name, validTo }) => name === 'Xã Thanh Bình' && validTo);
    const slugs = namesakes.map(({ slug }) => slug).sort();
    expect(slugs).toEqual(['xa-thanh-binh-muong-khuong', 'xa-thanh-binh-sa-pa']);
  });

  it('knows every unit by its name without its kind, and no alias twice', () => {
    for (const { name, aliases } of table) {
      expect(foldMarks(name).endsWith(` ${foldMarks(String(aliases[0]))}`), name).toBe(true);
      expect(findDoubles(aliases), name).toEqual([]);
    }
  });
});

function byCode(a: { code: string }, b: { code: string }): number {
  return a.code < b.code ? -1 : 1;
}

function findDoubles(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) < index);
}

/** Every unit that a unit leads to. */
function reachable(slug: string): Set<string> {
  const found = new Set<string>();
  const waiting = [slug];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { parent, successors } = findRow(next);
    for (const target of [...successors, ...(parent ? [parent] : [])]) {
      if (!found.has(target)) waiting.push(target);
      found.add(target);
    }
  }
  return found;
}
