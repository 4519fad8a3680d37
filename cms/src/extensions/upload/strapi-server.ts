import { refuseUsedFiles, type UploadService } from './refuse-used-files';

interface Upload {
  readonly services: { upload: (deps: object) => UploadService };
}

/** A file that readers see now is not deleted from under them. */
export default function extendUpload(plugin: Upload): Upload {
  const createUpload = plugin.services.upload;
  return {
    ...plugin,
    services: { ...plugin.services, upload: (deps) => refuseUsedFiles(createUpload(deps)) },
  };
}
