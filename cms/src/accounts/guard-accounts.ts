import type { Core } from '@strapi/strapi';
import { extendService } from '../strapi-services';
import { requireGoodPassword } from './password-rule';

/** A hash that no password has. */
const NOBODYS_HASH = '$2b$10$CwTycUXWue0Thq9StjUM0uJ8uRr1c3n2m0H0m7x7j8v1y0W1z5t1S';
/** One answer for a wrong password, an unknown account and one that is closed. */
const REFUSED = { message: 'Email hoặc mật khẩu không đúng, hoặc tài khoản đã ngừng dùng.' };

/**
 * Every password that is set passes our rule, whichever way it is set, but for the one that the operator has put into the
 * settings for the first administrator; and whether there is an account, neither the answer to
 * a log-in tells nor the time that it takes.
 */
export function guardAccounts({ strapi }: { strapi: Core.Strapi }): void {
  extendService(strapi, 'admin::auth', (service) => ({
    ...service,
    hashPassword(password) {
      if (password !== process.env['ADMIN_PASSWORD']) requireGoodPassword(password);
      return service.hashPassword(password);
    },
    async checkCredentials(credentials) {
      const [error, user, info] = await service.checkCredentials(credentials);
      if (user || error) return [error, user, info];
      if (!(await hasPassword(strapi, credentials.email))) {
        await service.validatePassword(credentials.password, NOBODYS_HASH);
      }
      return [null, false, REFUSED];
    },
  }));
}

async function hasPassword(strapi: Core.Strapi, email: string): Promise<boolean> {
  const where = { email, password: { $notNull: true } };
  return (await strapi.db.query('admin::user').count({ where })) > 0;
}
