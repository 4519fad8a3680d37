import { createReadStream, createWriteStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { ENCODINGS, isCompressible } from '../serve/encodings.ts';

/** Thoroughly, since it is done once; brotli's last two levels would save 5 % more, in twenty times the time. */
const compressors = {
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: () => createGzip({ level: 9 }),
};

/**
 * Puts compressed copies beside the text files of a folder, where Strapi's server of files looks for them: the panel's
 * program is 5 MB, which a commune's line carries for the better part of a minute.
 */
export async function compressPanel(folder: string): Promise<void> {
  const files = (await readdir(folder)).filter(isCompressible).map((name) => join(folder, name));
  for (const file of files)
    for (const encoding of ['br', 'gzip'] as const)
      await pipeline(createReadStream(file), compressors[encoding](), createWriteStream(file + ENCODINGS[encoding])); // prettier-ignore
}
