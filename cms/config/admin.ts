import type { Core } from '@strapi/strapi';
import { FORGOT_PASSWORD_MAIL } from '../src/accounts/forgot-password-mail';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Seconds after which someone must log in again: without doing anything, and in any case. */
function toSessions(env: Core.Config.Shared.ConfigParams['env']) {
  const idleSessionLifespan = env.float('SESSION_IDLE_MINUTES', 120) * MINUTE;
  const maxRefreshTokenLifespan = env.float('SESSION_REMEMBER_DAYS', 7) * DAY;
  return {
    accessTokenLifespan: Math.min(30 * MINUTE, idleSessionLifespan),
    idleSessionLifespan,
    maxSessionLifespan: Math.max(env.float('SESSION_MAX_HOURS', 12) * HOUR, idleSessionLifespan),
    idleRefreshTokenLifespan: Math.min(2 * DAY, maxRefreshTokenLifespan),
    maxRefreshTokenLifespan,
  };
}

const admin = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Admin => ({
  auth: { secret: env('ADMIN_JWT_SECRET', ''), sessions: toSessions(env) },
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
