import { openDB, type DBSchema } from 'idb';
import type { UnsavedText } from './unsaved-text';

interface Schema extends DBSchema {
  texts: { key: string; value: UnsavedText; indexes: { group: string; savedAt: string } };
}

const DAYS_KEPT = 30;
const TEXTS_KEPT = 100;
/** A body may have 200,000 characters; what is larger than this is no text that somebody typed. */
const LARGEST_CHARACTERS = 4_000_000;

const open = () =>
  openDB<Schema>('ntm-unsaved-texts', 1, {
    upgrade(database) {
      const texts = database.createObjectStore('texts', { keyPath: 'key' });
      texts.createIndex('group', 'group');
      texts.createIndex('savedAt', 'savedAt');
    },
  });

/** Keeps a text in this browser. @returns whether it could be kept */
export const keepText = async (text: UnsavedText): Promise<boolean> => {
  const json = JSON.stringify(text);
  if (json.length > LARGEST_CHARACTERS) return false;
  try {
    const database = await open();
    await database.put('texts', JSON.parse(json) as UnsavedText);
    database.close();
    return true;
  } catch {
    // Full, or switched off in this browser: the form says that nothing is kept.
    return false;
  }
};

/** Forgets a text: it is saved, or nobody wants it. */
export const forgetText = async (key: string): Promise<void> => {
  const database = await open();
  await database.delete('texts', key);
  database.close();
};

/** The texts of a group, the newest first. */
export const findTexts = async (group: string): Promise<UnsavedText[]> => {
  const database = await open();
  const texts = await database.getAllFromIndex('texts', 'group', group);
  database.close();
  return texts.sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
};

/** Forgets what nobody came back for: texts of more than 30 days, and more than the newest hundred. */
export const forgetOldTexts = async (now: Date): Promise<void> => {
  const oldest = new Date(now.getTime() - DAYS_KEPT * 24 * 3_600_000).toISOString();
  const database = await open();
  const texts = await database.getAllFromIndex('texts', 'savedAt');
  const spare = texts.length - TEXTS_KEPT;
  const leaving = texts.filter(({ savedAt }, index) => savedAt < oldest || index < spare);
  for (const { key } of leaving) await database.delete('texts', key);
  database.close();
};
