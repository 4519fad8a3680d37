const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Strapi's reader of settings, as far as sessions need it. */
interface Settings {
  float(name: string, fallback: number): number;
}

/** Seconds after which someone must log in again: without doing anything, and in any case. */
export function toSessionLifespans(env: Settings) {
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
