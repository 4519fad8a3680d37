import type { Core } from '@strapi/strapi';
import { FORGOT_PASSWORD_MAIL } from '../src/accounts/forgot-password-mail';
import { toSessionLifespans } from '../src/accounts/session-lifespans';

const admin = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', ''), sessions: toSessionLifespans(env) },
  // Strapi's type says text; what it sends needs subject, text and HTML.
  forgotPassword: { emailTemplate: FORGOT_PASSWORD_MAIL as unknown as string },
  // Wrong passwords are counted by src/middlewares/guard-login.ts, which a restart does not make forget.
  rateLimit: { max: 30 },
  apiToken: { salt: env('API_TOKEN_SALT', '') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT', '') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY', '') },
  flags: { nps: false, promoteEE: false, docLinks: false },
  preview: { enabled: false, config: { handler: () => undefined } },
});

export default admin;
