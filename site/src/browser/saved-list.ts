/** A story that the reader saved. */
export interface SavedStory {
  readonly path: string;
  readonly title: string;
}

/** Reads a kept list; whatever is not a story at a path of ours is dropped. */
export function parseSaved(text: string | null): SavedStory[] {
  let data: unknown;
  try {
    data = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(data) ? data.filter(isSavedStory) : [];
}

/** Adds a story at the top, or takes it away when it is there. */
export function toggleSaved(list: readonly SavedStory[], story: SavedStory): SavedStory[] {
  const others = list.filter(({ path }) => path !== story.path);
  return others.length < list.length ? others : [story, ...others];
}

function isSavedStory(value: unknown): value is SavedStory {
  const { path, title } = (value ?? {}) as Partial<SavedStory>;
  return typeof path === 'string' && /^\/[a-z]/.test(path) && typeof title === 'string' && title !== '';
}
