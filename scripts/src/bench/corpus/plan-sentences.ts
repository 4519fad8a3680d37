import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toNfc } from '@ntm/shared';
import { ROOT } from '../../settings/settings.ts';

/** Where the plan stands in the repository: as a document of the sample. */
const PLAN = 'cms/sample/official-documents/04-ke-hoach-tuyen-truyen-nong-thon-moi-2022.md';
/** Numbers of paragraphs and marks of lists and headings. */
const LEAD = /^(?:#+ |[-+*] |>|\(?[\dIVXa-z]+[.)]\d*[.)]? ?|\d+(?:\.\d+)*\.? )+/u;

/** The plan's own sentences, its long ones cut at their semicolons, in its order, plain and each with its full stop. */
export function loadPlanSentences(): string[] {
  const [, , ...body] = readFileSync(join(ROOT, PLAN), 'utf8').split(/^---$/m);
  const segmenter = new Intl.Segmenter('vi', { granularity: 'sentence' });
  return body
    .join('\n')
    .split('\n')
    .map((line) => toNfc(line).replace(LEAD, '').trim())
    .flatMap((line) => [...segmenter.segment(line)].flatMap(({ segment }) => segment.split(/[;…:]/)))
    .map((part) => part.trim().replace(/[.,]$/, ''))
    .filter((part) => /^\p{L}.{40,}$/u.test(part) && !/[|*_[\]<>`]/.test(part))
    .map((part) => `${part.charAt(0).toLocaleUpperCase('vi')}${part.slice(1)}.`);
}
