import type { Core } from '@strapi/strapi';

/**
 * The first administrator, from ADMIN_EMAIL and ADMIN_PASSWORD, when there is no user of the admin panel at all.
 * Strapi makes an all-powerful API token before there is anyone to use it: those go at the same moment.
 */
export async function ensureAdministrator({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env;
  const users = strapi.service('admin::user');
  if (!email || !password || (await users.exists())) return;
  await strapi.db.query('admin::api-token').deleteMany({ where: { name: { $in: ['Read Only', 'Full Access'] } } });
  await users.createFirstAdmin({
    email,
    password,
    firstname: 'Quản trị',
    lastname: 'Toà soạn',
    preferedLanguage: 'vi',
  });
}
