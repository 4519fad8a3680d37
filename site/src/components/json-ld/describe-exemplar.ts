import type { Exemplar } from '../../model/content.ts';
import type { JsonLd } from './json-ld.ts';

/** An article about a person or a group, with what they were awarded. */
export function describeExemplar({ name, label, awards }: Exemplar): JsonLd {
  return {
    '@type': 'NewsArticle',
    about: {
      '@type': label.value === 'ca-nhan' ? 'Person' : 'Organization',
      name,
      ...(awards.length > 0
        ? { award: awards.map(({ title, decision }) => (decision ? `${title} (${decision})` : title)) }
        : {}),
    },
  };
}
