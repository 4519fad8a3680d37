import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { describeLocality, type DescribedLocality } from './describe-locality';

type Row = Omit<DescribedLocality, 'parent'> & { slug: string; label: string; parent: string | null };

const rows = parse(readFileSync(path.resolve(__dirname, '../../seeds/localities.yaml'), 'utf8')) as Row[];

function find(slug: string | null): DescribedLocality | null {
  const row = rows.find((candidate) => candidate.slug === slug);
  return row ? { ...row, parent: find(row.parent) } : null;
}

describe('the unmistakable name of a unit', () => {
  it('is the one in the seeds for each of their units', () => {
    const described = rows.map((row) => describeLocality({ ...row, parent: find(row.parent) }));
    expect(described).toEqual(rows.map(({ label }) => label));
  });

  it('says of a village to what its commune belonged, and until when', () => {
    const village = { name: 'Thôn Ao Xanh', kind: 'thon', parent: find('xa-thai-nien') };
    expect(describeLocality(village)).toBe('Thôn Ao Xanh, xã Thái Niên, huyện Bảo Thắng (đến 30/6/2025)');
  });

  it('gives a village its own days when it has any', () => {
    const days = { validFrom: '2025-09-01', validTo: '2026-01-31' };
    const village = { name: 'Thôn Ao Xanh', kind: 'thon', ...days, parent: find('xa-bao-thang') };
    expect(describeLocality(village)).toBe('Thôn Ao Xanh, xã Bảo Thắng, tỉnh Lào Cai (1/9/2025 – 31/1/2026)');
  });

  it('is the name alone where neither place nor time is known', () => {
    expect(describeLocality({ name: 'Xã Mới', kind: 'xa' })).toBe('Xã Mới');
  });
});
