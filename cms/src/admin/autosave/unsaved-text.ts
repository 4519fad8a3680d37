/** What somebody typed into a form and had not saved, kept in this browser. */
export interface UnsavedText {
  /** Names the text: its group, and the window that it was typed in. */
  readonly key: string;
  /** The texts that may be offered together: the account, the type, and the document if it exists. */
  readonly group: string;
  readonly savedAt: string;
  /** The version that it was written upon. */
  readonly base: number | undefined;
  readonly values: Record<string, unknown>;
}

/** Where the texts of one form belong. */
export const groupOf = (userId: string, model: string, documentKey: string | undefined): string =>
  [userId, model, documentKey ?? 'new'].join(' ');
