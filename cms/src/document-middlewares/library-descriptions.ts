import type { Core } from '@strapi/strapi';
import { mediaReferences } from '@ntm/shared';
import type { Entry } from '../publication/serialisers/read-entry';
import { uidOf } from '../publication/wire-types';

/** The files that a draft names and that the library has, each with the library's own description. */
export type LibraryDescriptions = ReadonlyMap<string, string | null>;

export async function findLibraryDescriptions(
  strapi: Core.Strapi,
  draft: Entry,
): Promise<LibraryDescriptions> {
  const query = {
    select: ['documentId', 'alternativeText'],
    where: { documentId: { $in: listMedia(draft) } },
  };
  const files = (await strapi.db.query(uidOf('media')).findMany(query)) as Entry[];
  return new Map(
    files.map((file) => [file['documentId'] as string, (file['alternativeText'] as string) || null]),
  );
}

function listMedia(draft: Entry): string[] {
  const figures = [draft['cover'], ...((draft['gallery'] ?? []) as unknown[])] as ({
    image?: { documentId: string };
  } | null)[];
  const bodies = [draft, ...((draft['translations'] ?? []) as Entry[])].map(
    (part) => (part['body'] as string | null) ?? '',
  );
  return [
    ...figures.flatMap((figure) => figure?.image?.documentId ?? []),
    ...bodies.flatMap(mediaReferences),
  ];
}
