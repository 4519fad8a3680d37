import { describe, expect, it } from 'vitest';
import { toHeadlineWords } from './headline-words.ts';

describe('toHeadlineWords', () => {
  it('reads pairs of syllables, and none across a stop or an empty word', () => {
    expect(toHeadlineWords('Chè Shan: người trồng và chợ phiên')).toEqual([
      'che shan',
      'nguoi trong',
      'cho phien',
    ]);
  });

  it('takes the ways to spell a word for one', () => {
    expect(toHeadlineWords('Văn hoá bản')).toEqual(toHeadlineWords('VĂN HÓA BẢN'.normalize('NFD')));
  });

  it('leaves out what every story of the programme says, numbers, and what comes again', () => {
    expect(toHeadlineWords('Xây dựng nông thôn mới Lào Cai năm 2022')).toEqual([]);
    expect(toHeadlineWords('Chợ phiên, chợ phiên')).toEqual(['cho phien']);
    expect(toHeadlineWords('')).toEqual([]);
  });

  it('reads no more than the beginning of an endless headline', () => {
    const endless = Array.from({ length: 500 }, (_, at) => `từ${at}`).join(' ');
    expect(toHeadlineWords(endless)).toHaveLength(12);
  });
});
