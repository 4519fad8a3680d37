const MEGA = 1_000_000;

/** What a file of the library may have at most. */
export interface Limits {
  /** Bytes. */
  readonly picture: number;
  readonly audio: number;
  readonly pdf: number;
  /** Pixels that a picture may have: what is small as a file may still be too much to open. */
  readonly pixels: number;
}

/** Above what the site opens (`site/src/store/media-files.ts`) no setting goes. */
const MOST_MEGAPIXELS = 120;

/** The limits of this installation, from its settings. */
export function readLimits(env: NodeJS.ProcessEnv = process.env): Limits {
  const read = (name: string, fallback: number) => Number(env[name] || fallback) * MEGA;
  return {
    picture: read('PICTURE_MAX_MB', 30),
    audio: read('AUDIO_MAX_MB', 200),
    pdf: read('PDF_MAX_MB', 50),
    pixels: Math.min(read('PICTURE_MAX_MEGAPIXELS', 100), MOST_MEGAPIXELS * MEGA),
  };
}

/** The most that any file may have. */
export function largestOf({ picture, audio, pdf }: Limits): number {
  return Math.max(picture, audio, pdf);
}
