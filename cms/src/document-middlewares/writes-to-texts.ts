import { isContentType } from '../publication/wire-types';
import type { TextAction } from '../newsroom/judge-write';
import { findStoredText, type StoredText } from '../newsroom/stored-text';
import type { Write } from './rule';

const ACTIONS: readonly string[] = ['update', 'delete', 'publish', 'unpublish', 'discardDraft'];

const found = new WeakMap<Write, Promise<StoredText | null>>();

/** What a write does to a text that is there already, or null when it is about something else. */
export function textActionOf({ type, action, params }: Write): TextAction | null {
  const isAboutText = isContentType(type) && params.documentId !== undefined && ACTIONS.includes(action);
  return isAboutText ? (action as TextAction) : null;
}

/** The text that a write is about as it was before, read once; null where there is none yet. */
export function textBefore(write: Write): Promise<StoredText | null> {
  const known = found.get(write);
  if (known) return known;
  const { strapi, type, params } = write;
  const isThere = textActionOf(write) !== null && isContentType(type);
  const search = isThere ? findStoredText(strapi, type, params.documentId as string) : Promise.resolve(null);
  found.set(write, search);
  return search;
}
