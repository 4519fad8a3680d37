import { expect, it } from 'vitest';
import { toDecisionName } from './to-decision-name.ts';

it('says once that it is a decision, however the number was typed', () => {
  expect(toDecisionName('12/QĐ-UBND')).toBe('Quyết định số 12/QĐ-UBND');
  expect(toDecisionName('Quyết định số 12')).toBe('Quyết định số 12');
  expect(toDecisionName('QĐ 319/QĐ-TTg')).toBe('QĐ 319/QĐ-TTg');
});
