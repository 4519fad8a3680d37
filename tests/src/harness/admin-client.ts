import { requestAdminToken } from './admin-token.ts';
import { ADMIN_EMAIL, ADMIN_PASSWORD } from './cms-process.ts';
import { findAdminToken } from './shared-cms.ts';

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** Speaks to the CMS over HTTP with one bearer token. Answers of every status are returned, none is thrown. */
export interface CmsClient {
  request<Body = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer<Body>>;
}

/** A client that sends `token` with every request, or none. */
export function createClient(cmsUrl: string, token?: string): CmsClient {
  return {
    async request<Body>(method: string, path: string, body?: unknown, more: Record<string, string> = {}) {
      const isForm = body instanceof FormData;
      // Compressing would be work for both sides, and nothing is won between them.
      const headers = new Headers({ 'accept-encoding': 'identity', ...more });
      if (token) headers.set('authorization', `Bearer ${token}`);
      if (body !== undefined && !isForm) headers.set('content-type', 'application/json');
      const response = await fetch(new URL(path, cmsUrl), {
        method,
        headers,
        ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.includes('json') ?? false;
      return { status: response.status, body: (isJson && text ? JSON.parse(text) : text) as Body };
    },
  };
}

/**
 * A client with the rights of a user of the admin panel, the first administrator by default. In a CMS that test
 * files share the administrator is logged in already: the panel takes five log-ins in five minutes.
 * @throws Error when refused
 */
export async function logIn(
  cmsUrl: string,
  email = ADMIN_EMAIL,
  password = ADMIN_PASSWORD,
): Promise<CmsClient> {
  const token = email === ADMIN_EMAIL ? await findAdminToken(cmsUrl) : undefined;
  if (token) return createClient(cmsUrl, token);
  return createClient(cmsUrl, await requestAdminToken(cmsUrl, email, password));
}
