import { inject } from 'vitest';

/** A CMS that runs for several test files, its first administrator logged in. */
export interface SharedCms {
  readonly url: string;
  readonly dataDir: string;
  readonly adminToken: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** One for each worker of the project. */
    cms: readonly SharedCms[];
  }
}

/** The CMS of the worker that runs this file: no other file uses it meanwhile. */
export function getSharedCms(): SharedCms {
  const cms = inject('cms')[Number(process.env['VITEST_POOL_ID']) - 1];
  if (!cms) throw new Error(`worker ${process.env['VITEST_POOL_ID']} has no CMS`);
  return cms;
}

/** The token of the first administrator of a CMS, when it is one of the shared ones. */
export function findAdminToken(url: string): string | undefined {
  const pool = inject('cms') as readonly SharedCms[] | undefined;
  return pool?.find((cms) => cms.url === url)?.adminToken;
}
