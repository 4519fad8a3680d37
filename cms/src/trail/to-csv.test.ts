import type { TrailEntry } from '@ntm/shared';
import { describe, expect, it } from 'vitest';
import { csvHead, toCsvLine } from './to-csv';

const entry = (values: Partial<TrailEntry>): TrailEntry => ({
  id: 7,
  at: '2026-11-25T18:30:05.000Z',
  kind: 'created',
  override: false,
  actor: { kind: 'user', id: 'u', name: 'Lý Thị Hoa', role: 'Phóng viên' },
  type: 'article',
  documentId: 'd',
  title: 'Đường mới',
  fromStage: null,
  toStage: 'draft',
  reason: null,
  detail: null,
  ...values,
});

describe('a line of the export', () => {
  it('tells day and hour in Hà Nội, and everything in Vietnamese', () => {
    expect(toCsvLine(entry({}))).toBe(
      '"7","2026-11-26","01:30:05","Lý Thị Hoa","Phóng viên","Tạo","Tạo bài","","Tin bài","Đường mới","","Nháp","","d",""\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('makes text of %j', (title) => {
    expect(toCsvLine(entry({ title }))).toContain(`"'${title}"`);
  });

  it('keeps quotes, commas and line breaks inside their cell', () => {
    expect(toCsvLine(entry({ reason: 'Nói "sai",\nsửa lại' }))).toContain('"Nói ""sai"",\nsửa lại"');
  });

  it('stands under as many headings as it has cells, after the mark that Excel looks for', () => {
    const count = (line: string) => line.split('","').length;
    expect(csvHead().charCodeAt(0)).toBe(0xfeff);
    expect(count(csvHead())).toBe(count(toCsvLine(entry({}))));
  });
});
