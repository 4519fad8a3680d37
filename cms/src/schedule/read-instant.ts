const HANOI_OFFSET = '+07:00';
const LOCAL_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?$/;

/**
 * The instant that a request brings, as ISO text in UTC; a time without a zone is Hà Nội's. Null where it brings none,
 * undefined where it is no instant.
 */
export function readInstant(value: unknown): string | null | undefined {
  if (value === null || value === '') return null;
  if (typeof value !== 'string' && !(value instanceof Date)) return undefined;
  const text = typeof value === 'string' && LOCAL_TIME.test(value) ? value + HANOI_OFFSET : value;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString();
}
