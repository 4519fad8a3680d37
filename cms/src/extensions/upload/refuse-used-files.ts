import { errors } from '@strapi/utils';
import { withFeed } from '../../publication/feed-tables';
import { isReferenced } from '../../publication/record-media';
import { lockWriters } from '../../publication/take-number';

/** Strapi's service behind the media library, as far as it is used here. */
export interface UploadService extends Record<string, unknown> {
  remove(file: { documentId: string; name: string }): Promise<unknown>;
}

/**
 * Strapi deletes a file's bytes before it asks the database, so the question comes first here, and nobody may begin to
 * use the file between the two.
 */
export function refuseUsedFiles(service: UploadService): UploadService {
  return {
    ...service,
    async remove(file) {
      return withFeed(strapi, async (table) => {
        await lockWriters(table);
        if (await isReferenced(table, file.documentId)) {
          throw new errors.ApplicationError(
            `Không xoá được “${file.name}”: một mục đã đăng đang dùng tệp này. Hãy thay tệp hoặc sửa mục đó trước.`,
          );
        }
        return service.remove(file);
      });
    },
  };
}
