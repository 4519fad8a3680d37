import type { Random } from './random.ts';

/** Writes text of the plan's sentences: none of it means anything, all of it looks like news. */
export interface Writer {
  /** 6 to 12 words, beginning with a capital, without a full stop. */
  headline(): string;
  /** One sentence of at most 260 characters. */
  standfirst(): string;
  /** Markdown of 350 to 800 words: paragraphs, with a heading before every fourth. */
  body(): string;
  /** A few words for a caption or a label. */
  phrase(words: number): string;
}

export function createWriter(random: Random, sentences: readonly string[]): Writer {
  const phrase = (count: number): string => {
    const words = random.pick(sentences).replace(/\.$/, '').split(/\s+/);
    const first = random.integer(0, Math.max(0, words.length - count));
    const chosen = words.slice(first, first + count).join(' ');
    return capitalise(chosen.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}”%]+$/gu, ''));
  };
  const paragraph = () => random.pickSome(sentences, random.integer(2, 3)).join(' ');
  return {
    phrase,
    headline: () => phrase(random.integer(6, 12)),
    standfirst: () => shorten(random.pick(sentences)),
    body() {
      const blocks: string[] = [];
      const wanted = random.integer(350, 800);
      for (let words = 0, count = 0; words < wanted; count += 1) {
        if (count % 4 === 3) blocks.push(`## ${phrase(6)}`);
        const text = paragraph();
        blocks.push(text);
        words += text.split(' ').length;
      }
      return blocks.join('\n\n');
    },
  };
}

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

function shorten(sentence: string): string {
  if (sentence.length <= 260) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', 258)).replace(/[,;:]$/, '')}.`;
}
