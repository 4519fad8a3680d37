import { expect, it } from 'vitest';
import { toFormatName } from './to-format-name.ts';

it('calls formats as people do', () => {
  expect(toFormatName('application/pdf')).toBe('PDF');
  expect(toFormatName('application/vnd.openxmlformats-officedocument.wordprocessingml.document')).toBe(
    'Word',
  );
  expect(toFormatName('application/vnd.ms-excel')).toBe('Excel');
});

it('says nothing of what has no name', () => {
  expect(toFormatName('application/octet-stream')).toBeNull();
});
