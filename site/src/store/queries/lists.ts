import { sectionPath, type ContentType } from '@ntm/shared';
import type { ListPage } from '../../model/content.ts';
import { toArchivePage, toNewest } from '../list-pages.ts';
import { listOf } from '../lists.ts';
import { defineQuery } from '../session.ts';

/** The newest documents of a type; `older` leads into the archive. */
export const newest = defineQuery('newest', (store, type: ContentType): ListPage =>
  toNewest(store, listOf.type(type), (page) => sectionPath(type, page)),
);

/** A page of a type's archive, or null beyond its end. */
export const archivePage = defineQuery(
  'archivePage',
  (store, type: ContentType, page: number): ListPage | null =>
    toArchivePage(store, listOf.type(type), page, (n) => sectionPath(type, n)),
);
