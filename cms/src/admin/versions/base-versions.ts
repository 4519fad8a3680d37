/** The version that each open form was filled from, by the document's key (content-write.ts). */
const filled = new Map<string, number>();

/** The version in which each document last came from the server: for forms in dialogs, which do not note theirs. */
const loaded = new Map<string, number>();

/** The version that what is written of a document started from, as far as is known. */
export const getBase = (key: string): number | undefined => filled.get(key) ?? loaded.get(key);

export const setBase = (key: string, version: number): void => {
  filled.set(key, version);
};

export const forgetBase = (key: string): void => {
  filled.delete(key);
};

/** The version that the server sent last. */
export const getLoaded = (key: string): number | undefined => loaded.get(key);

export const noteLoaded = (key: string, version: number): void => {
  loaded.set(key, version);
};
