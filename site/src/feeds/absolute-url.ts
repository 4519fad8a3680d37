/**
 * An address of the site's own, or of anywhere, as it may leave the site.
 * @param base what a relative address is relative to
 * @returns null for what is no address at all
 */
export function toAbsoluteUrl(address: string, base: string): string | null {
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}
