import { createTransport } from 'nodemailer';
import type { Core } from '@strapi/strapi';

/** A message as Strapi hands it on. */
interface Message {
  readonly to: string;
  readonly from?: string;
  readonly replyTo?: string;
  readonly subject: string;
  readonly text: string;
  readonly html?: string;
}

interface EmailPlugin {
  provider: { send(message: Message): Promise<unknown> };
}

/** Whether this installation can send mail at all. */
export function canSendMail(): boolean {
  return Boolean(process.env['SMTP_URL']);
}

/**
 * Mail goes through the server that SMTP_URL names, in the place of Strapi's own way of sending, which needs a mail server on
 * this machine. To run in bootstrap: Strapi sets its own just before.
 */
export function useMailServer({ strapi }: { strapi: Core.Strapi }): void {
  const plugin = strapi.plugin('email') as unknown as EmailPlugin;
  const { SMTP_URL: address, SMTP_FROM, ADMIN_EMAIL } = process.env;
  const from = SMTP_FROM || ADMIN_EMAIL;
  if (!address) {
    plugin.provider = {
      send: () => Promise.reject(new Error('SMTP_URL is not set: no mail can be sent')),
    };
    return;
  }
  const transport = createTransport(address, { from });
  plugin.provider = {
    send: ({ to, subject, text, html }) => transport.sendMail({ to, subject, text, html }),
  };
}
