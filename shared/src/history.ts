/** What came to be a version: a save, one taken from another version, the state before history began … */
export type VersionKind = 'save' | 'restore' | 'first-known' | 'set-aside' | 'deletion';

/** A version as lists show it. */
export interface VersionSummary {
  readonly number: number;
  readonly kind: VersionKind;
  readonly at: string;
  readonly by: string | null;
  readonly title: string | null;
  readonly origin: number | null;
  readonly publishedAt: string | null;
}

/** A page of a document's versions, the newest first. */
export interface VersionsPage {
  readonly versions: readonly VersionSummary[];
  /** What to ask for with `before=` for the next page; null on the last one. */
  readonly next: number | null;
}

/** One field in which two versions differ, in the words of the form. */
export interface FieldDifference {
  readonly path: string;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

export interface VersionsDifference {
  /** Null where there is nothing earlier to compare with. */
  readonly from: VersionSummary | null;
  readonly to: VersionSummary;
  readonly fields: readonly FieldDifference[];
}

/** A document that was deleted and may be had back. */
export interface DeletedDocument {
  readonly uid: string;
  readonly type: string;
  readonly documentId: string;
  readonly number: number;
  readonly title: string | null;
  readonly at: string;
  readonly by: string | null;
}

/** What a restore answers. */
export interface Restored {
  readonly documentId: string;
  /** Names of what the version used and is no longer there. */
  readonly missing: readonly string[];
}

/** Why a save over a newer version was refused. */
export interface StaleDetails {
  readonly kind: 'stale';
  readonly newest: VersionSummary;
  /** Number of the version that keeps the refused text, or null where it could not be kept. */
  readonly setAside: number | null;
}

/** Somebody else who has a document open. */
export interface Presence {
  readonly name: string;
  readonly since: string;
  /** Since when they have had changes that are not saved; null while they only read. */
  readonly editingSince: string | null;
  /** The same account in another window. */
  readonly isSelf: boolean;
}

/** What the desk learns with every sign of life. */
export interface PresenceAnswer {
  readonly others: readonly Presence[];
  readonly newest: VersionSummary | null;
}

/** With a write: the number of the version that it started from. A write over a newer one is refused. */
export const BASE_VERSION_HEADER = 'x-base-version';

/** With an answer: the number of the document's newest version. */
export const VERSION_HEADER = 'x-document-version';
