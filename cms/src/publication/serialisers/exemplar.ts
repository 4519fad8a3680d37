import type { WireExemplar } from '@ntm/shared';
import { CONTENT_POPULATE, readContent } from './read-content';
import { partsOf, textOrNull, type Entry, type Unparsed } from './read-entry';

export const exemplarPopulate = { ...CONTENT_POPULATE, achievements: true, awards: true };

export function serialiseExemplar(entry: Entry): Unparsed<WireExemplar> {
  return {
    type: 'exemplar',
    ...readContent(entry),
    name: textOrNull(entry['name']),
    kind: entry['kind'],
    title: textOrNull(entry['title']),
    body: textOrNull(entry['body']),
    achievements: partsOf(entry['achievements']).map(readAchievement),
    awards: partsOf(entry['awards']).map(readAward),
  };
}

function readAchievement({ label, value }: Entry): Unparsed<WireExemplar['achievements'][number]> {
  return { label: textOrNull(label), value: textOrNull(value) };
}

function readAward({ title, decision, date }: Entry): Unparsed<WireExemplar['awards'][number]> {
  return { title: textOrNull(title), decision: textOrNull(decision), date: textOrNull(date) };
}
