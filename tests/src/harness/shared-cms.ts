import { inject } from 'vitest';
import { requestAdminToken } from './admin-token.ts';

/** A CMS that runs for several test files, its first administrator logged in. */
export interface SharedCms {
  readonly url: string;
  readonly dataDir: string;
  readonly login: { readonly email: string; readonly password: string };
  /** Of the administrator; it holds for half an hour. */
  readonly adminToken: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** One for each worker of the project. */
    cms: readonly SharedCms[];
  }
}

/** What a token must still be good for: the longest test. */
const LEFT_MILLISECONDS = 10 * 60_000;

/** Tokens that this file has asked for, by address. */
const renewed = new Map<string, Promise<string>>();

/** The CMS of the worker that runs this file: no other file uses it meanwhile. */
export function getSharedCms(): SharedCms {
  const cms = inject('cms')[Number(process.env['VITEST_POOL_ID']) - 1];
  if (!cms) throw new Error(`worker ${process.env['VITEST_POOL_ID']} has no CMS`);
  return cms;
}

/** The token of the first administrator, when a CMS is one of the shared ones. */
export async function findAdminToken(url: string): Promise<string | undefined> {
  const pool = inject('cms') as readonly SharedCms[] | undefined;
  const cms = pool?.find((one) => one.url === url);
  if (!cms || endOf(cms.adminToken) - Date.now() > LEFT_MILLISECONDS) return cms?.adminToken;
  const token = renewed.get(url) ?? requestAdminToken(url, cms.login.email, cms.login.password);
  renewed.set(url, token);
  return token;
}

/** When a token ends (RFC 7519, `exp`), in milliseconds. */
function endOf(token: string): number {
  const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString();
  return Number((JSON.parse(payload) as { exp: number }).exp) * 1000;
}
