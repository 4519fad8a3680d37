/** One thing that is wrong with a document, and where. */
export interface ContractIssue {
  /** Path of the field, as `translations.0.title`; empty for the document as a whole. */
  readonly field: string;
  readonly message: string;
}

/** A payload is not what the wire contract says. */
export class ContractError extends Error {
  readonly subject: string;
  readonly issues: readonly ContractIssue[];

  /** @param subject what was parsed, as `article abc123` */
  constructor(subject: string, issues: readonly ContractIssue[], options?: ErrorOptions) {
    const lines = issues.map((issue) => `${issue.field || '(document)'}: ${issue.message}`);
    super(`${subject} breaks the wire contract:\n  ${lines.join('\n  ')}`, options);
    this.name = 'ContractError';
    this.subject = subject;
    this.issues = issues;
  }
}
