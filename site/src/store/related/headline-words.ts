import { foldMarks, toNfc } from '@ntm/shared';
import { splitWords } from '../../search/words.ts';

/** Syllables that say nothing of what a story is about. */
const EMPTY = new Set(
  `và của các là có cho với trong những một hai ba được bị tại ở về từ đến để này khi đã sẽ đang không cũng thì mà ra vào lên
  xuống theo như nhiều năm ngày tháng nay qua sau trước trên dưới giữa vì do nên hay hoặc cùng mọi mỗi từng rất hơn`.split(
    /\s+/,
  ),
);
/** What nearly every headline of the programme has; its syllables make no pair with others either. */
const EVERYWHERE = new Set([
  'nong thon', 'thon moi', 'xay dung', 'lao cai', 'tinh lao', 'chuong trinh', 'muc tieu', 'quoc gia',
]); // prettier-ignore
/** Pairs that are read of one headline. */
const MOST = 12;

/**
 * What a headline is about, as pairs of neighbouring syllables: a word of Vietnamese is most often two. Marks are left
 * out, since the same word is spelled `hoà` and `hòa`; each pair once.
 */
export function toHeadlineWords(headline: string): string[] {
  const text = toNfc(headline).toLowerCase();
  const syllables = splitWords(text);
  const pairs = syllables.slice(1).flatMap((second, at) => {
    const first = syllables[at];
    const isPair = first && text.slice(first.end, second.start).trim() === '';
    return isPair ? [{ at, words: foldMarks(`${first.text} ${second.text}`) }] : [];
  });
  const empty = new Set([
    ...syllables.flatMap(({ text: syllable }, at) =>
      EMPTY.has(syllable) || /^\p{N}+$/u.test(syllable) ? [at] : [],
    ),
    ...pairs.flatMap(({ at, words }) => (EVERYWHERE.has(words) ? [at, at + 1] : [])),
  ]);
  const telling = pairs.filter(({ at }) => !empty.has(at) && !empty.has(at + 1));
  return [...new Set(telling.map(({ words }) => words))].slice(0, MOST);
}
