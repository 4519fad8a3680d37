import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { ENCODINGS, isCompressible, type Encoding } from '../serve/encodings.ts';
import { inBatches } from './in-batches.ts';
import type { LiveFile } from './live-file.ts';
import { digestOf } from './render-page.ts';

/** Files that are compressed at a time; the work itself is done by Node's own few threads. */
const AT_ONCE = 16;

/**
 * Brotli 5 makes a page 3 % larger than the highest quality, in a fiftieth of the time: it is made anew with each change.
 * The window holds a whole feed.
 */
const compressors: Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_LGWIN]: 22,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
      },
    }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 6 }),
};

/** Compressed copies of those files that are worth it, to stand beside them; what is staged has its copies already. */
export async function compressFiles(files: readonly LiveFile[]): Promise<LiveFile[]> {
  const copies = await inBatches(
    files.filter(({ path }) => isCompressible(path)),
    AT_ONCE,
    compressFile,
  );
  return copies.flat();
}

/** The paths of the copies of a file. */
export function copiesOf(path: string): string[] {
  return isCompressible(path) ? Object.values(ENCODINGS).map((ending) => path + ending) : [];
}

async function compressFile({ path, content, obsoleteAt }: LiveFile): Promise<LiveFile[]> {
  if ('isStaged' in content) return [];
  const bytes =
    'buffer' in content
      ? content.buffer
      : await readFile('copyOf' in content ? content.copyOf : content.linkOf);
  return Promise.all(
    (Object.keys(ENCODINGS) as Encoding[]).map(async (encoding): Promise<LiveFile> => {
      const buffer = await compressors[encoding](bytes);
      return {
        path: path + ENCODINGS[encoding],
        kind: 'copy',
        digest: digestOf(buffer),
        bytes: buffer.byteLength,
        ...(obsoleteAt && { obsoleteAt }),
        content: { buffer },
      };
    }),
  );
}
