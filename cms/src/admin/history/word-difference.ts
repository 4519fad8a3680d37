import { diffLines, diffWordsWithSpace } from 'diff';

/** A stretch of text that is the same in both, only in the earlier, or only in the later one. */
export interface Stretch {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Longer than anyone waits for. */
const TIMEOUT_MILLISECONDS = 800;
/** How much of an unchanged passage is shown beside a change. */
const CONTEXT = 120;
const ELLIPSIS = ' … ';

/** What changed between two texts, word by word; in texts that differ too much for that, line by line. */
export const diffText = (before: string, after: string): Stretch[] => {
  const changes =
    diffWordsWithSpace(before, after, { timeout: TIMEOUT_MILLISECONDS }) ??
    diffLines(before, after, { timeout: TIMEOUT_MILLISECONDS });
  if (!changes) return [toStretch('removed', before), toStretch('added', after)];
  return changes.map(({ added, removed, value }) =>
    toStretch(added ? 'added' : removed ? 'removed' : 'same', value),
  );
};

/** The same with long unchanged passages cut down to what stands next to a change. */
export const condense = (stretches: readonly Stretch[]): Stretch[] =>
  stretches.map((stretch, index) => {
    if (stretch.kind !== 'same') return stretch;
    const [isFirst, isLast] = [index === 0, index === stretches.length - 1];
    return toStretch('same', cut(stretch.text, isFirst ? 0 : CONTEXT, isLast ? 0 : CONTEXT));
  });

const toStretch = (kind: Stretch['kind'], text: string): Stretch => ({ kind, text });

/** Keeps so many characters at the beginning and at the end, whole words of them. */
const cut = (text: string, atStart: number, atEnd: number): string => {
  if (text.length <= atStart + atEnd + 2 * ELLIPSIS.length) return text;
  const start = text.slice(0, atStart).replace(/\S*$/u, '');
  const end = atEnd === 0 ? '' : text.slice(-atEnd).replace(/^\S*/u, '');
  return `${start}${ELLIPSIS}${end}`;
};
