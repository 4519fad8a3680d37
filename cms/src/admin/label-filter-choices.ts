import { InputRenderer } from '@strapi/strapi/admin';

interface ListFilter {
  readonly type: string;
  readonly input?: unknown;
}

interface ListFilters {
  readonly displayedFilters: readonly ListFilter[];
}

/**
 * Has the filters that are set name choices as the form does: Strapi shows the stored value, unless a filter brings its own
 * input. Here it brings the one that Strapi would take anyway.
 */
export const labelFilterChoices = <Filters extends ListFilters>(filters: Filters): Filters => ({
  ...filters,
  displayedFilters: filters.displayedFilters.map((filter) =>
    filter.type === 'enumeration' ? { input: InputRenderer, ...filter } : filter,
  ),
});
