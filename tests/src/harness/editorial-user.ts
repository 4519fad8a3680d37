import { createClient, logIn, type CmsClient } from './admin-client.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** A new user of the admin panel with one role, by its code (`phong-vien`), who has answered the invitation. */
export async function createEditorialUser(
  cmsUrl: string,
  roleCode: string,
  email: string,
): Promise<Credentials> {
  const admin = await logIn(cmsUrl);
  const roles = await admin.request<{ data: { id: number; code: string }[] }>('GET', '/admin/roles');
  const role = roles.body.data.find(({ code }) => code === roleCode);
  if (!role) throw new Error(`there is no role ${roleCode}`);

  const person = { firstname: 'Người', lastname: 'Thử' };
  const invited = await admin.request<{ data: { registrationToken: string } }>('POST', '/admin/users', {
    ...person,
    email,
    roles: [role.id],
    preferedLanguage: 'vi',
  });
  const password = 'Mat-khau-thu-2';
  const { registrationToken } = invited.body.data;
  const { status } = await createClient(cmsUrl).request('POST', '/admin/register', {
    registrationToken,
    userInfo: { ...person, password },
  });
  if (status !== 200) throw new Error(`the invitation of ${email} was answered with ${status}`);
  return { email, password };
}

/** A client with the rights of a journalist. */
export async function logInAsJournalist(cmsUrl: string, email: string): Promise<CmsClient> {
  const { password } = await createEditorialUser(cmsUrl, 'phong-vien', email);
  return logIn(cmsUrl, email, password);
}
