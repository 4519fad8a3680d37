import { errors } from '@strapi/utils';
import type { Core } from '@strapi/strapi';
import { canSendMail } from '../accounts/mail';

/** Where no mail can be sent, waiting for one is no use: whom to ask is said at once, the same for every account. */
const explainNoMail: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (ctx.method !== 'POST' || ctx.path !== '/admin/forgot-password' || canSendMail()) {
    await next();
    return;
  }
  const contact = process.env['ADMIN_EMAIL'];
  throw new errors.ApplicationError(
    `Hệ thống này chưa gửi được thư. Hãy nhờ người quản trị${contact ? ` (${contact})` : ''} đặt mật khẩu mới cho bạn.`,
  );
};

export default explainNoMail;
