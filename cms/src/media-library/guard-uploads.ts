import type { Core } from '@strapi/strapi';
import { requireUsableFile, type IncomingFile } from './require-usable-file';

/** Strapi's service through which every file gets into the library, as far as it is used here. */
interface UploadService {
  upload(input: { files: IncomingFile | IncomingFile[] }, options?: object): Promise<unknown>;
  replace(id: number, input: { file: IncomingFile }, options?: object): Promise<unknown>;
}

/** Checks each file before it is stored, whichever way it comes; Strapi's own check would answer in English. */
export function guardUploads({ strapi }: { strapi: Core.Strapi }): void {
  strapi.get('services').extend(
    'plugin::upload.upload',
    (service: UploadService) =>
      ({
        ...service,
        async upload(input, options) {
          for (const file of [input.files].flat()) await requireUsableFile(file);
          return service.upload(input, options);
        },
        async replace(id, input, options) {
          await requireUsableFile(input.file);
          return service.replace(id, input, options);
        },
      }) satisfies UploadService,
  );
}
