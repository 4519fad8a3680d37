import type { NewsArticleLeaf } from 'schema-dts';
import type { Exemplar } from '../../model/content.ts';

/** An article about a person or a group, with what they were awarded. */
export function describeExemplar({ name, label, awards }: Exemplar): NewsArticleLeaf {
  return {
    '@type': 'NewsArticle',
    about: {
      '@type': label.value === 'ca-nhan' ? 'Person' : 'Organization',
      name,
      ...(awards.length > 0 && {
        award: awards.map(({ title, decision }) => (decision ? `${title} (${decision})` : title)),
      }),
    },
  };
}
