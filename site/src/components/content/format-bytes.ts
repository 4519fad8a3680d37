const amount = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** A file's size as people read it: `850 KB`, `1,4 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${amount.format(bytes / 1_000_000)} MB`;
}
