import { formatDay } from '@ntm/shared';
import { exemplarWords } from '../i18n/content.ts';
import type { Exemplar } from '../model/content.ts';
import { toFactList, toHtmlText, toList, toSection } from './html-pieces.ts';
import type { OwnHtml } from './own-html.ts';

/** Who it is, with the figures of what was done and how it was honoured. */
export function toExemplarHtml({ name, label, achievements, awards }: Exemplar): OwnHtml {
  const figures = achievements.map((figure) => [figure.label, toHtmlText(figure.value)] as const);
  const honours = awards.map(({ title, decision, date }) =>
    toHtmlText([title, decision, date && formatDay(date)].filter(Boolean).join(', ')),
  );
  return {
    above: toFactList([[label.label, toHtmlText(name)]]),
    below: [
      toSection(exemplarWords.achievements, toFactList(figures)),
      toSection(exemplarWords.awards, toList(honours)),
    ]
      .filter(Boolean)
      .join('\n'),
  };
}
