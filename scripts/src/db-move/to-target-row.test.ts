import { describe, expect, it } from 'vitest';
import { toTargetRow } from './to-target-row.ts';

function convert(type: string, value: string | number | null, limits: object = {}): unknown {
  const column = { name: 'value', type, scale: null, maxLength: null, ...limits };
  return toTargetRow({ name: 'articles', columns: [column] }, { id: 7, value })['value'];
}

describe('toTargetRow', () => {
  it.each([
    ['boolean', 0, false],
    ['boolean', 1, true],
    ['timestamp without time zone', 1_664_593_800_123, '2022-10-01T03:10:00.123Z'],
    ['timestamp without time zone', '2022-10-01 03:10:00', '2022-10-01T03:10:00.000Z'],
    ['timestamp without time zone', '2022-10-01T03:10:00+07:00', '2022-09-30T20:10:00.000Z'],
    ['jsonb', '{"a":[1,"2"]}', { a: [1, '2'] }],
    ['text', 'Gương điển hình', 'Gương điển hình'],
    ['date', '2022-10-01', '2022-10-01'],
    ['integer', null, null],
  ])('turns %s %j into %j', (type, value, expected) => expect(convert(type, value)).toEqual(expected));

  it('rounds a decimal as its column does', () => {
    expect(convert('numeric', 12.345_6, { scale: 2 })).toBe(12.35);
  });

  it('refuses a text that is too long for its column, and names it', () => {
    expect(convert('character varying', 'đ'.repeat(255), { maxLength: 255 })).toHaveLength(255);
    expect(() => convert('character varying', 'đ'.repeat(256), { maxLength: 255 })).toThrow(
      'articles.value of the row 7: it has 256 characters, PostgreSQL takes 255',
    );
  });

  it('names the JSON that cannot be read', () => {
    expect(() => convert('jsonb', '{')).toThrow('articles.value of the row 7');
  });
});
