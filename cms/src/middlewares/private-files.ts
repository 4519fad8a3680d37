import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import range from 'koa-range';
import { signingKey } from '../media-library/private-store';
import { isValidAddress } from '../media-library/signed-address';
import { uploadPath } from '../media-library/uploads-folder';

const FOLDER = '/uploads/';

/** What a browser may do with a file that it opens on the address of the desk: nothing but show it. */
const HEADERS = {
  'Cache-Control': 'private, max-age=3600',
  'Content-Security-Policy':
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; sandbox",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/**
 * Serves the files of the library to who comes with an address that we signed and that has not expired; whoever guesses one
 * learns nothing, not even whether there is such a file.
 */
const privateFiles: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    if (!ctx.path.startsWith(FOLDER) || !['GET', 'HEAD'].includes(ctx.method)) {
      await next();
      return;
    }
    const name = decodeName(ctx.path.slice(FOLDER.length));
    const { until, signature } = ctx.query;
    const address = { name: name ?? '', until: Number(until), signature: String(signature) };
    if (!name || !isValidAddress(address, signingKey(strapi), Date.now())) return refuse(ctx);

    const file = uploadPath(strapi, name);
    const facts = await stat(file).catch(() => null);
    if (!facts?.isFile()) return refuse(ctx);
    ctx.set(HEADERS);
    ctx.type = path.extname(name);
    ctx.length = facts.size;
    await range(ctx, () => {
      ctx.body = createReadStream(file);
      return Promise.resolve();
    });
  };

function refuse(ctx: { status: number; body: unknown }): void {
  ctx.status = 404;
  ctx.body = 'Không có tệp này, hoặc địa chỉ đã hết hạn. Hãy mở lại tệp từ kho ảnh và tệp.';
}

/** Null for what is not the name of a file in the folder itself. */
function decodeName(encoded: string): string | null {
  try {
    const name = decodeURIComponent(encoded);
    return name && path.basename(name) === name ? name : null;
  } catch {
    return null;
  }
}

export default privateFiles;
