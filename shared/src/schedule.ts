/** What the desk is told about the time of a document (`GET /schedule/<uid>/<documentId>`). */
export interface ScheduleStatus {
  /** When it is to be published; null: whenever somebody publishes it. */
  readonly publishAt: string | null;
  /** Whether it will go out at that time by itself. */
  readonly isApproved: boolean;
  /** Whether the one who asks may set the time. */
  readonly mayChange: boolean;
  /** Why it could not be published at its time, as long as nothing was done about it. */
  readonly refusal: { readonly at: string; readonly reason: string } | null;
}
