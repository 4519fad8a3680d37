import type { WirePublicationReport } from '@ntm/shared';

/** A publication in one line, for logs and `pnpm publications`. */
export function describePublication(report: WirePublicationReport): string {
  const { outcome, startedAt, seq, changes, setAside, steps, files, error } = report;
  const total = steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  return [
    `${startedAt} ${outcome} seq=${seq} changes=${changes.length}`,
    files ? `files=+${files.written}/-${files.removed} (${(files.bytes / 1024).toFixed(0)} KB)` : '',
    `${total.toFixed(0)} ms (${steps.map(({ name, milliseconds }) => `${name} ${milliseconds.toFixed(0)}`).join(', ')})`,
    setAside.length > 0
      ? `set aside: ${setAside.map(({ type, documentId, reason }) => `${type} ${documentId}: ${reason}`).join('; ')}`
      : '',
    error ?? '',
  ]
    .filter(Boolean)
    .join(' ');
}
