import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { getService } from '../strapi-services';

const TOKEN = {
  name: 'Bộ xuất bản',
  description: 'Phần mềm đưa bài lên trang dùng khoá này để đọc những gì đã đăng. Được tạo lại nếu bị xoá.',
  kind: 'content-api',
  type: 'custom',
  lifespan: null,
  permissions: [
    'api::publication.publication.changes',
    'api::publication.publication.media',
    'api::publication.publication.report',
    'api::publication.publication.upload',
    'api::publication.publication.uploads',
  ],
};

interface TokenRow {
  id: number;
  accessKey: string;
  permissions: { action: string }[];
}

/**
 * The publisher's key to the change feed and to nothing else, in `publisher-token` beside the database, for its owner
 * alone to read. Made anew when the file, the database or the secret that hashes it does not fit the others.
 */
export async function ensurePublisherToken({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const tokens = getService(strapi, 'admin::api-token');
  const file = path.join(path.dirname(strapi.dirs.static.public), 'publisher-token');
  const rows = strapi.db.query('admin::api-token');
  const row = (await rows.findOne({
    where: { name: TOKEN.name },
    populate: ['permissions'],
  })) as TokenRow | null;
  const key = await readSecret(file);
  if (row && key && row.accessKey === tokens.hash(key) && hasExactPermissions(row)) return;

  if (row) await tokens.revoke(row.id);
  const { accessKey } = await tokens.create(TOKEN);
  await writeSecret(file, accessKey);
}

function hasExactPermissions(row: TokenRow): boolean {
  const actions = row.permissions.map(({ action }) => action).sort();
  return actions.join() === [...TOKEN.permissions].sort().join();
}

async function readSecret(file: string): Promise<string | null> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

async function writeSecret(file: string, secret: string): Promise<void> {
  await writeFile(`${file}.new`, secret, { mode: 0o600 });
  await rename(`${file}.new`, file);
}
