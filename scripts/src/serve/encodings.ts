/** Encodings that there are copies in, the better first, and how the names of these end. */
export const ENCODINGS = { br: '.br', gzip: '.gz' } as const;
export type Encoding = keyof typeof ENCODINGS;

const COMPRESSIBLE = /\.(?:html|xml|json|txt|css|js|mjs|svg|webmanifest)$/;

/** Whether a file has compressed copies beside it: text does, pictures and sounds gain nothing. */
export function isCompressible(name: string): boolean {
  return COMPRESSIBLE.test(name);
}

/** Whether a file is a copy of another: no address of its own. */
export function isCopy(name: string): boolean {
  const ending = Object.values(ENCODINGS).find((candidate) => name.endsWith(candidate));
  return ending !== undefined && isCompressible(name.slice(0, -ending.length));
}

/** The encodings that a reader takes (RFC 9110 §12.5.3), the better first. */
export function acceptedEncodings(header: string | undefined): Encoding[] {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((piece) => piece.startsWith('q='))?.slice(2);
    weights.set(name, weight === undefined ? 1 : Number(weight) || 0);
  }
  const accepts = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  return (Object.keys(ENCODINGS) as Encoding[]).filter(accepts);
}
