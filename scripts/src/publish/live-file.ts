/** Why a file is live; a copy is another file, compressed. */
export type FileKind = 'page' | 'media' | 'asset' | 'search' | 'host' | 'copy';

/** A file as it is to stand in the live folder: its bytes, or where they are. */
export interface LiveFile {
  /** Relative to the live folder. */
  readonly path: string;
  readonly kind: FileKind;
  readonly digest: string;
  readonly bytes: number;
  /** Since when nothing needs it any more: it stays a while for pages still open in browsers. */
  readonly obsoleteAt?: string;
  readonly content:
    | { readonly buffer: Uint8Array }
    | { readonly copyOf: string }
    /** A file that is never written in place and is on the disk for good: it gets a second name. */
    | { readonly linkOf: string }
    /** It was written into the folder of the release when it was rendered. */
    | { readonly isStaged: true };
}
