import type { ContentType } from '@ntm/shared';

/** Registry documents that every test document may use. */
export type Registries = Readonly<
  Record<'theme' | 'locality' | 'organisation' | 'author' | 'producer', string>
>;

type Values = Record<string, unknown>;

/** What each type must have to be published beside what all types must have. */
const OWN_VALUES: Readonly<Record<ContentType, (title: string, registries: Registries) => Values>> = {
  article: (title) => ({ title, genre: 'tin' }),
  exemplar: (title) => ({ title, name: `Người của ${title}`, kind: 'ca-nhan', consent: true }),
  'ocop-product': (name, { producer }) => ({
    name,
    group: 'thuc-pham',
    producer: { connect: [{ documentId: producer }] },
    ratings: [{ stars: 4, decisionDate: '2022-05-20' }],
  }),
  'official-document': (title) => ({
    title,
    number: '01/KH-UBND',
    kind: 'ke-hoach',
    issuedOn: '2022-03-01',
    issuer: 'Uỷ ban nhân dân tỉnh Lào Cai',
  }),
};

/** Field values of a document that may be published as it is; `title` is its headline, whatever its type calls it. */
export function makeDraft(type: ContentType, title: string, registries: Registries, values: object): Values {
  const { theme, locality, organisation, author } = registries;
  return {
    summary: `Sapo của ${title}.`,
    body: `Nội dung của ${title}.`,
    themes: { connect: [{ documentId: theme }] },
    localities: { connect: [{ documentId: locality }] },
    organisation: { connect: [{ documentId: organisation }] },
    authors: { connect: [{ documentId: author }] },
    ...OWN_VALUES[type](title, registries),
    ...values,
  };
}

/** The field that a type's headline is in. */
export function headlineField(type: ContentType): 'title' | 'name' {
  return type === 'ocop-product' ? 'name' : 'title';
}
