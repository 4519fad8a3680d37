import type { Core } from '@strapi/strapi';
import { getService } from '../strapi-services';

/** Strapi makes these, one of them all-powerful, before there is anyone to use them. */
const UNASKED_TOKENS = ['Read Only', 'Full Access'];

/**
 * The first administrator, from ADMIN_EMAIL and ADMIN_PASSWORD, as long as the admin panel has no user at all; the API
 * tokens that nobody asked for go at the same moment.
 */
export async function ensureAdministrator({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const users = getService(strapi, 'admin::user');
  if (await users.exists()) return;
  await strapi.db.query('admin::api-token').deleteMany({ where: { name: { $in: UNASKED_TOKENS } } });

  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env;
  if (!email || !password) return;
  const [firstname, lastname] = ['Quản trị', 'Toà soạn'];
  await users.createFirstAdmin({
    email,
    password,
    firstname,
    lastname,
    preferedLanguage: 'vi',
  });
}
