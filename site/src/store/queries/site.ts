import { getMeta } from '../database.ts';
import { defineQuery } from '../session.ts';
import { getAll, getBySlug, getSingle } from '../reader.ts';
import { toTheme, toThemeLink } from '../resolve-links.ts';
import { siteNameOf } from '../site-name.ts';
import { todayOf } from '../today.ts';
import type { SiteInfo, Theme, ThemeLink } from '../../model/content.ts';

/** Name, imprint and origin of the site. */
export const site = defineQuery('site', (store): SiteInfo => {
  const setting = getSingle(store, 'site-setting');
  return {
    url: getMeta(store, 'site-url') ?? '',
    name: siteNameOf(store),
    tagline: setting?.tagline ?? null,
    governingBody: setting?.governingBody ?? null,
    licenceLine: setting?.licenceLine ?? null,
    responsiblePerson: setting?.responsiblePerson ?? null,
    contact: setting?.contact ?? null,
    hubUrls: setting?.hubUrls ?? [],
  };
});

/** The time that pages may know: the day in Hà Nội and the full hour, an instant. */
export const today = defineQuery('today', (store) => ({ ...todayOf(store) }));

/** The seven themes in the plan's order. */
export const themes = defineQuery('themes', (store): ThemeLink[] =>
  getAll(store, 'theme')
    .sort((a, b) => a.order - b.order)
    .map(toThemeLink),
);

/** A theme with what the plan says of it. */
export const theme = defineQuery('theme', (store, slug: string): Theme | null => {
  const wire = getBySlug(store, 'theme', slug);
  return wire && toTheme(wire);
});
