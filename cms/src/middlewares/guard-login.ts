import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import {
  countFailure,
  findLock,
  forgetFailures,
  LOCK_MINUTES,
  type Subject,
} from '../accounts/login-attempts';
import { recordEvent } from '../trail/record-event';

const LOGIN = '/admin/login';
/** This machine itself, or a proxy before the CMS that the settings do not name: locking it would lock everybody out. */
const OWN_ADDRESSES = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];

/**
 * Closes the door to an account, and to an address, from which too many wrong passwords came, whether there is such an
 * account or not; a right password that comes meanwhile is not looked at.
 */
const guardLogin: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    if (ctx.method !== 'POST' || ctx.path.replace(/\/+$/, '').toLowerCase() !== LOGIN) {
      await next();
      return;
    }
    const subjects = toSubjects(ctx.request.body, ctx.request.ip);
    await requireOpen(strapi, subjects);
    const failed = await findFailure(next);
    if (!failed) {
      await forgetAccount(strapi, subjects);
      return;
    }
    for (const subject of subjects) {
      if (await countFailure(strapi, subject, new Date())) await noteLock(strapi, subject);
    }
    await requireOpen(strapi, subjects);
    throw failed;
  };

function toSubjects(body: unknown, ip: string): Subject[] {
  const { email } = (body ?? {}) as { email?: unknown };
  const account: Subject[] = typeof email === 'string' ? [`account:${email.trim().toLowerCase()}`] : [];
  return OWN_ADDRESSES.includes(ip) ? account : [...account, `address:${ip}`];
}

/** The failure of a guess, or null after a log-in. @throws what is no guess's failure */
async function findFailure(next: () => Promise<unknown>): Promise<Error | null> {
  try {
    await next();
    return null;
  } catch (error) {
    if (error instanceof errors.ApplicationError && error.name === 'ApplicationError') return error;
    throw error;
  }
}

async function requireOpen(strapi: Core.Strapi, subjects: readonly Subject[]): Promise<void> {
  for (const subject of subjects) {
    const until = await findLock(strapi, subject, new Date());
    if (!until) continue;
    const minutes = Math.ceil((until.getTime() - Date.now()) / 60_000);
    throw new errors.RateLimitError(
      `Đăng nhập sai quá nhiều lần nên tạm khoá. Hãy thử lại sau ${minutes} phút, hoặc nhờ người quản trị mở khoá.`,
    );
  }
}

async function forgetAccount(strapi: Core.Strapi, [account]: readonly Subject[]): Promise<void> {
  if (account) await forgetFailures(strapi, account);
}

async function noteLock(strapi: Core.Strapi, subject: Subject): Promise<void> {
  await recordEvent(strapi, {
    kind: 'account',
    type: 'account',
    title: subject.slice(subject.indexOf(':') + 1),
    reason: `Tạm khoá ${LOCK_MINUTES} phút: đăng nhập sai quá nhiều lần.`,
    detail: { done: 'locked' },
  });
}

export default guardLogin;
