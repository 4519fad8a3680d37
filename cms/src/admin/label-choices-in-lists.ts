import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import { choices } from './translations/choices';

interface ListColumns {
  displayedHeaders: ListFieldLayout[];
  layout: ListLayout;
}

const labelChoice = (header: ListFieldLayout): ListFieldLayout => {
  if (header.attribute.type !== 'enumeration') return header;
  return {
    ...header,
    cellFormatter: (document, { name }) => {
      const value: unknown = document[name];
      return typeof value === 'string' ? (choices[value] ?? value) : '–';
    },
  };
};

/** Shows stored values in lists by their labels; Strapi translates them in forms only. */
export const labelChoicesInLists = ({ displayedHeaders, layout }: ListColumns): ListColumns => ({
  displayedHeaders: displayedHeaders.map(labelChoice),
  layout,
});
