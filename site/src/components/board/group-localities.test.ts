import { describe, expect, it } from 'vitest';
import type { LocalityRow } from '../../model/content.ts';
import { groupByKind, groupByLevel, toAsides } from './group-localities.ts';

const row = (name: string, overrides: Partial<LocalityRow> = {}): LocalityRow => ({
  name,
  label: name,
  path: `/dia-phuong/${name}/`,
  kind: { value: 'xa', label: 'Xã' },
  isCurrent: true,
  levels: [],
  documents: 0,
  ...overrides,
});
const district = { value: 'huyen', label: 'Huyện' };
const met = { value: 'xa-dat-chuan', label: 'Xã đạt chuẩn nông thôn mới' };
const advanced = { value: 'xa-nang-cao', label: 'Xã nông thôn mới nâng cao' };

describe('groupByKind', () => {
  it('keeps today apart from before, each kind under a heading of its own', () => {
    const rows = [row('A'), row('B', { isCurrent: false }), row('C', { isCurrent: false, kind: district })];
    expect(groupByKind(rows, true).map(({ id, rows }) => [id, rows.length])).toEqual([['xa-nay', 1]]);
    expect(groupByKind(rows, false).map(({ id, title }) => [id, title])).toEqual([
      ['xa-cu', 'Xã'],
      ['huyen-cu', 'Huyện'],
    ]);
  });
});

describe('groupByLevel', () => {
  it('lists a unit under every level that it holds, the highest level first', () => {
    const sections = groupByLevel([row('A', { levels: [met] }), row('B', { levels: [advanced, met] })]);
    expect(sections.map(({ title, rows }) => [title, rows.map(({ name }) => name)])).toEqual([
      ['Xã nông thôn mới nâng cao', ['B']],
      ['Xã đạt chuẩn nông thôn mới', ['A', 'B']],
    ]);
  });
});

describe('toAsides', () => {
  const old = { isCurrent: false };

  it('says what neither the name nor the heading says', () => {
    const rows = [
      row('Xã Thái Niên', { ...old, label: 'Xã Thái Niên, huyện Bảo Thắng (đến 30/6/2025)' }),
      row('Xã Y Tý', { ...old, label: 'Xã Y Tý, huyện Bát Xát (đến 30/6/2025)' }),
    ];
    expect(toAsides(rows)).toEqual(['huyện Bảo Thắng', 'huyện Bát Xát']);
  });

  it('says nothing that all units share', () => {
    const rows = [
      row('Xã Y Tý', { label: 'Xã Y Tý, tỉnh Lào Cai (từ 1/7/2025)' }),
      row('Xã Bắc Hà', { label: 'Xã Bắc Hà, tỉnh Lào Cai (từ 1/7/2025)' }),
    ];
    expect(toAsides(rows)).toEqual(['', '']);
  });
});
