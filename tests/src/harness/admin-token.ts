/** What a user of the admin panel gets for email and password. @throws Error when refused */
export async function requestAdminToken(cmsUrl: string, email: string, password: string): Promise<string> {
  const response = await fetch(new URL('/admin/login', cmsUrl), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!response.ok) throw new Error(`log-in as ${email} answered ${response.status}`);
  const { data } = (await response.json()) as { data: { token: string } };
  return data.token;
}
