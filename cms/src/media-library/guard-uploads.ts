import type { Core } from '@strapi/strapi';
import { extendService } from '../strapi-services';
import { readLimits } from './limits';
import { refuseFile } from './refuse-file';
import { requireUsableFile, type FileKind, type IncomingFile } from './require-usable-file';

const KINDS: readonly (readonly [prefix: string, kind: FileKind])[] = [
  ['image/', 'picture'],
  ['audio/', 'audio'],
  ['application/pdf', 'pdf'],
];

/** Checks each file before it is stored, whichever way it comes; Strapi's own check would answer in English. */
export function guardUploads({ strapi }: { strapi: Core.Strapi }): void {
  const limits = readLimits();
  extendService(strapi, 'plugin::upload.upload', (service) => ({
    ...service,
    async upload(input, options) {
      for (const file of [input.files].flat()) await requireUsableFile(file, limits);
      return service.upload(input, options);
    },
    async replace(id, input, options) {
      const kind = await requireUsableFile(input.file, limits);
      await requireSameKind(strapi, id, input.file, kind);
      return service.replace(id, input, options);
    },
  }));
}

/** What uses a file expects a picture, a recording or a PDF to stay one. */
async function requireSameKind(
  strapi: Core.Strapi,
  id: number | string,
  file: IncomingFile,
  kind: FileKind,
): Promise<void> {
  const query = { select: ['mime', 'name'], where: { id } };
  const former = (await strapi.db.query('plugin::upload.file').findOne(query)) as {
    mime: string;
    name: string;
  } | null;
  if (!former || KINDS.some(([prefix, name]) => name === kind && former.mime.startsWith(prefix))) return;
  throw refuseFile(
    `Không thay được “${former.name}” bằng “${file.originalFilename}”: hai tệp khác loại. Hãy tải tệp mới lên riêng rồi chọn nó trong bài.`,
  );
}
