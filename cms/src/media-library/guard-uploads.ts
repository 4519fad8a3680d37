import type { Core } from '@strapi/strapi';
import { extendService } from '../strapi-services';
import { requireUsableFile } from './require-usable-file';

/** Checks each file before it is stored, whichever way it comes; Strapi's own check would answer in English. */
export function guardUploads({ strapi }: { strapi: Core.Strapi }): void {
  extendService(strapi, 'plugin::upload.upload', (service) => ({
    ...service,
    async upload(input, options) {
      for (const file of [input.files].flat()) await requireUsableFile(file);
      return service.upload(input, options);
    },
    async replace(id, input, options) {
      await requireUsableFile(input.file);
      return service.replace(id, input, options);
    },
  }));
}
