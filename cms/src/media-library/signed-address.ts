import { createHmac, timingSafeEqual } from 'node:crypto';
import path from 'node:path';

const HOUR = 3_600_000;

/** Where the bytes of a file can be read for a while. */
export interface SignedAddress {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly until: number;
  readonly signature: string;
}

/**
 * The address of a file with leave to read it, for one to two hours: it stays the same within an hour, so that browsers
 * need not load a picture again with every list.
 * @param url the address of the file as it is stored, signed or not
 */
export function signAddress(url: string, key: string, now: number): string {
  const name = nameOf(url);
  const until = Math.ceil((now + HOUR) / HOUR) * HOUR;
  return `/uploads/${encodeURIComponent(name)}?until=${until}&signature=${sign(name, until, key)}`;
}

/** Whether the address was made by us, for this file, and has not expired. */
export function isValidAddress({ name, until, signature }: SignedAddress, key: string, now: number): boolean {
  const expected = Buffer.from(sign(name, until, key));
  const given = Buffer.from(signature);
  return until > now && given.length === expected.length && timingSafeEqual(given, expected);
}

function sign(name: string, until: number, key: string): string {
  return createHmac('sha256', key).update(`uploads ${until} ${name}`).digest('base64url');
}

function nameOf(url: string): string {
  return decodeURIComponent(path.posix.basename(new URL(url, 'http://cms').pathname));
}
