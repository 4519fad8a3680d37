import { describe, expect, it } from 'vitest';
import { toUnitFilter } from './unit-filter.ts';

const filterOf = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return toUnitFilter(form);
};
const unit = { words: 'Xã Thái Niên  huyện Bảo Thắng', levels: 'xa-nang-cao xa-dat-chuan', isTold: true };

describe('toUnitFilter', () => {
  it('shows everything to who asks nothing', () => {
    const filter = filterOf({ name: '  ', level: '' });
    expect(filter.isEmpty).toBe(true);
    expect(filter.isShowing({ words: '', levels: '', isTold: false })).toBe(true);
  });

  it('finds names with marks and without, whatever the case, and by the district beside them', () => {
    for (const name of ['thai nien', 'THÁI', 'bảo thắng', 'nien huyen bao'])
      expect(filterOf({ name }).isShowing(unit), name).toBe(true);
    expect(filterOf({ name: 'sa pa' }).isShowing(unit)).toBe(false);
  });

  it('wants the whole level, and what was written about where that is asked', () => {
    expect(filterOf({ level: 'xa-dat-chuan' }).isShowing(unit)).toBe(true);
    expect(filterOf({ level: 'xa-kieu-mau' }).isShowing(unit)).toBe(false);
    expect(filterOf({ told: 'on' }).isShowing({ ...unit, isTold: false })).toBe(false);
  });
});
