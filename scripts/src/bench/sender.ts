/** Sends a request as one person. @throws Error when the CMS answers anything but well */
export type Send = <Body>(method: string, path: string, body?: object) => Promise<Body>;

/** @param token of a log-in; empty: of nobody */
export function createSender(cmsUrl: string, token = ''): Send {
  return async function send<Body>(method: string, path: string, body?: object): Promise<Body> {
    const isForm = body instanceof FormData;
    const headers = new Headers();
    if (token) headers.set('authorization', `Bearer ${token}`);
    if (body && !isForm) headers.set('content-type', 'application/json');
    const response = await fetch(new URL(path, cmsUrl), {
      method,
      headers,
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok)
      throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 2000)}`);
    return JSON.parse(text) as Body;
  };
}

export async function logIn(cmsUrl: string, login: { email: string; password: string }): Promise<Send> {
  const send = createSender(cmsUrl);
  const { data } = await send<{ data: { token: string } }>('POST', '/admin/login', login);
  return createSender(cmsUrl, data.token);
}
