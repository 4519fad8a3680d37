/** What the desk is told about the time of a document (`GET /schedule/<uid>/<documentId>`). */
export interface ScheduleStatus {
  /** When it is to be published; null: whenever somebody publishes it. */
  readonly publishAt: string | null;
  /** Whether it will go out at that time by itself. */
  readonly isApproved: boolean;
  /** Why it could not be published at its time, as long as it is as it was then. */
  readonly refusal: { readonly at: string; readonly reason: string } | null;
}
