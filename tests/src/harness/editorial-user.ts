import { createClient, logIn, type CmsClient } from './admin-client.ts';

const PASSWORD = 'Mat-khau-thu-2';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** A person of the newsroom who is logged in. */
export interface Colleague extends CmsClient {
  /** Of the account, as Strapi numbers it. */
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Of the login: the panel takes it as its own. */
  readonly token: string;
}

/** A new user of the admin panel with one role, by its code (`phong-vien`), who has answered the invitation. */
export async function createEditorialUser(
  cmsUrl: string,
  roleCode: string,
  email: string,
): Promise<Credentials> {
  const { password } = await inviteColleague(cmsUrl, roleCode, email);
  return { email, password };
}

/** The same, logged in by the answer to the invitation. */
export async function inviteColleague(
  cmsUrl: string,
  roleCode: string,
  email: string,
  name = 'Người Thử',
): Promise<Colleague> {
  const admin = await logIn(cmsUrl);
  const roles = await admin.request<{ data: { id: number; code: string }[] }>('GET', '/admin/roles');
  const role = roles.body.data.find(({ code }) => code === roleCode);
  if (!role) throw new Error(`there is no role ${roleCode}`);

  const [lastname = '', ...others] = name.split(' ');
  const person = { firstname: others.join(' '), lastname };
  const invited = await admin.request<{ data: { id: number; registrationToken: string } }>(
    'POST',
    '/admin/users',
    {
      ...person,
      email,
      roles: [role.id],
      preferedLanguage: 'vi',
    },
  );
  const { id, registrationToken } = invited.body.data;
  const { status, body } = await createClient(cmsUrl).request<{ data: { token: string } }>(
    'POST',
    '/admin/register',
    { registrationToken, userInfo: { ...person, password: PASSWORD } },
  );
  if (status !== 200) throw new Error(`the invitation of ${email} was answered with ${status}`);
  const { token } = body.data;
  return { ...createClient(cmsUrl, token), id, name, email, password: PASSWORD, token };
}

/** A client with the rights of a journalist. */
export async function logInAsJournalist(cmsUrl: string, email: string): Promise<CmsClient> {
  const { password } = await createEditorialUser(cmsUrl, 'phong-vien', email);
  return logIn(cmsUrl, email, password);
}
