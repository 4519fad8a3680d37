import { ADMIN_EMAIL, ADMIN_PASSWORD } from './cms-process.ts';

export interface Answer<Body> {
  readonly status: number;
  readonly body: Body;
}

/** Speaks to the CMS over HTTP with one bearer token. Answers of every status are returned, none is thrown. */
export interface CmsClient {
  request<Body = unknown>(method: string, path: string, body?: unknown): Promise<Answer<Body>>;
}

/** A client that sends `token` with every request, or none. */
export function createClient(cmsUrl: string, token?: string): CmsClient {
  return {
    async request<Body>(method: string, path: string, body?: unknown) {
      const isForm = body instanceof FormData;
      const headers = new Headers();
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

/** A client with the rights of an administrator or of another user of the admin panel. @throws Error when refused */
export async function logIn(cmsUrl: string, email = ADMIN_EMAIL, password = ADMIN_PASSWORD): Promise<CmsClient> {
  const { status, body } = await createClient(cmsUrl).request<{ data?: { token: string } }>('POST', '/admin/login', {
    email,
    password,
  });
  if (!body.data) throw new Error(`log-in as ${email} answered ${status}`);
  return createClient(cmsUrl, body.data.token);
}
