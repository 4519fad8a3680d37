import { formatDay } from '@ntm/shared';
import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import { Typography } from '@strapi/design-system';
import { choices } from './translations/choices';

interface ListColumns {
  displayedHeaders: ListFieldLayout[];
  layout: ListLayout;
}

type Format = (value: string) => string;

const moment = new Intl.DateTimeFormat('vi', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** Strapi shows stored values as they are, and days so long that two columns fill the list. */
const FORMATS: Partial<Record<ListFieldLayout['attribute']['type'], Format>> = {
  enumeration: (value) => choices[value] ?? value,
  date: formatDay,
  datetime: (value) => moment.format(new Date(value)),
};

const formatCells = (header: ListFieldLayout): ListFieldLayout => {
  const format = FORMATS[header.attribute.type];
  if (!format) return header;
  return {
    ...header,
    cellFormatter: (document, { name }) => {
      const value: unknown = document[name];
      return (
        <Typography textColor="neutral800">
          {typeof value === 'string' && value ? format(value) : '–'}
        </Typography>
      );
    },
  };
};

/** The columns of a list of documents, with choices by their labels and moments in short. */
export const formatListCells = ({ displayedHeaders, layout }: ListColumns): ListColumns => ({
  displayedHeaders: displayedHeaders.map(formatCells),
  layout,
});
