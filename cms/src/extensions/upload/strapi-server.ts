import { refuseUsedFiles, type UploadService } from './refuse-used-files';

interface Upload {
  readonly services: { upload: (deps: object) => UploadService };
}

/** No file is deleted from under the readers. */
export default function extendUpload(plugin: Upload): Upload {
  const createUpload = plugin.services.upload;
  const upload = (deps: object) => refuseUsedFiles(createUpload(deps));
  return { ...plugin, services: { ...plugin.services, upload } };
}
