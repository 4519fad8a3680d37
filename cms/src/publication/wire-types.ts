import {
  CONTENT_TYPES,
  REGISTRY_TYPES,
  type ContentType,
  type RegistryType,
  type WireType,
} from '@ntm/shared';

/** What an editor writes: everything on the wire but the files of the library. */
export type EditorialType = ContentType | RegistryType;

export const EDITORIAL_TYPES: readonly EditorialType[] = [...CONTENT_TYPES, ...REGISTRY_TYPES];

export const MEDIA_UID = 'plugin::upload.file';

type UidOf<Type extends WireType> = Type extends 'media' ? typeof MEDIA_UID : `api::${Type}.${Type}`;

/** The Strapi content type behind a wire type. */
export function uidOf<Type extends WireType>(type: Type): UidOf<Type> {
  return (type === 'media' ? MEDIA_UID : `api::${type}.${type}`) as UidOf<Type>;
}

/** The wire type of a Strapi content type, or null when it is none of ours. */
export function editorialTypeOf(uid: string): EditorialType | null {
  return EDITORIAL_TYPES.find((type) => uidOf(type) === uid) ?? null;
}

/** Whether documents of the type are drafted and published, rather than public as soon as they are saved. */
export function isContentType(type: WireType): type is ContentType {
  return (CONTENT_TYPES as readonly string[]).includes(type);
}
