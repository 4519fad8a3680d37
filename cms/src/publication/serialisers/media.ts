import type { WireMedia } from '@ntm/shared';
import { textOrNull, type Entry, type Unparsed } from './read-entry';

/** @param size the file's true length in bytes; the library keeps rounded kilobytes */
export function serialiseMedia(file: Entry, size: number): Unparsed<WireMedia> {
  return {
    type: 'media',
    documentId: file['documentId'],
    mime: file['mime'],
    size,
    alternativeText: textOrNull(file['alternativeText']),
    caption: textOrNull(file['caption']),
    focalPoint: file['focalPoint'] ?? null,
  };
}
