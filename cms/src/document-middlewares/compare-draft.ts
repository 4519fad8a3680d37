import { isDeepStrictEqual } from 'node:util';
import { partsOf, type Entry } from '../publication/serialisers/read-entry';

/** What the rules keep on a draft by themselves. */
const KEPT = [
  'stage',
  'publishAt',
  'textBy',
  'firstPublishedAt',
  'revisedAt',
  'updatedBy',
  'createdBy',
  'locale',
];

/** Whether a save changes the text itself: the body, that of a version in another language, the file of a document. */
export function changesText(draft: Entry, data: Record<string, unknown>): boolean {
  return (
    ('body' in data && textOf(data['body']) !== textOf(draft['body'])) ||
    ('file' in data && changesReference(draft['file'], data['file'])) ||
    ('translations' in data && changesTranslations(draft['translations'], data['translations']))
  );
}

/** Whether a save brings any value that differs from the draft's; in doubt it does. */
export function changesAnything(draft: Entry, data: Record<string, unknown>): boolean {
  return Object.entries(data).some(
    ([name, value]) => !KEPT.includes(name) && value !== undefined && changesValue(draft[name], value),
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function changesTranslations(before: unknown, after: unknown): boolean {
  const stored = partsOf(before);
  const bodies = partsOf(after).map((part) => {
    const known = stored.find(({ id }) => id === part['id']);
    const { language, body } = { ...known, ...part };
    return [language, textOf(body)];
  });
  const former = stored.map(({ language, body }) => [language, textOf(body)]);
  return !isDeepStrictEqual(bodies, former);
}

function changesValue(before: unknown, after: unknown): boolean {
  if (isRelationChange(after)) return Object.values(after).some((list) => (list ?? []).length > 0);
  if (isEmpty(before) && isEmpty(after)) return false;
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length !== after.length || after.some((part, index) => changesValue(before[index], part));
  }
  if (isEntry(before) && isEntry(after)) {
    return Object.entries(after).some(([name, value]) => changesValue(before[name], value));
  }
  if (isEntry(before)) return changesReference(before, after);
  return String(before) !== String(after) && !isSameInstant(before, after);
}

function isRelationChange(value: unknown): value is Record<'connect' | 'disconnect', unknown[] | undefined> {
  return isEntry(value) && ('connect' in value || 'disconnect' in value);
}

function changesReference(before: unknown, after: unknown): boolean {
  return idOf(before) !== idOf(after);
}

function idOf(reference: unknown): unknown {
  const first: unknown = Array.isArray(reference) ? reference[0] : reference;
  return (isEntry(first) ? first['id'] : first) ?? null;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

/** An ISO instant, down to the minute at least: JavaScript takes almost any words with a number for a date. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function isSameInstant(before: unknown, after: unknown): boolean {
  const [one, other] = [before, after].map((value) => (value instanceof Date ? value.toISOString() : value));
  if (typeof one !== 'string' || typeof other !== 'string') return false;
  return INSTANT.test(one) && INSTANT.test(other) && Date.parse(one) === Date.parse(other);
}
