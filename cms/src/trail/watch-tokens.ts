import type { Core } from '@strapi/strapi';
import { extendService } from '../strapi-services';
import { recordEvent } from './record-event';

interface TokenRow {
  readonly id: number;
  readonly name: string;
  readonly type?: string | null;
  readonly permissions?: readonly unknown[];
}

/** Strapi's services of keys for programs and of keys that stand for an account. */
const SERVICES = ['admin::api-token', 'admin::api-token-content-api', 'admin::api-token-admin'] as const;

/** Notes every key that is made, changed, made anew or revoked. Its secret is never noted. */
export function watchTokens(strapi: Core.Strapi): void {
  for (const uid of SERVICES) {
    extendService(strapi, uid, (service) => ({
      ...service,
      create: async (...args) => {
        const created = await service.create(...args);
        await note(strapi, created as unknown as TokenRow, 'created');
        return created;
      },
      update: async (id, ...args) => {
        const updated = await service.update(id, ...args);
        await note(strapi, updated as TokenRow | null, 'changed');
        return updated;
      },
      regenerate: async (id) => {
        const renewed = await service.regenerate(id);
        await note(strapi, await findToken(strapi, id), 'renewed');
        return renewed;
      },
      revoke: async (id) => {
        const token = await findToken(strapi, id);
        const revoked = await service.revoke(id);
        await note(strapi, token, 'revoked');
        return revoked;
      },
    }));
  }
}

async function findToken(strapi: Core.Strapi, id: number | string): Promise<TokenRow | null> {
  return (await strapi.db.query('admin::api-token').findOne({ where: { id } })) as TokenRow | null;
}

async function note(strapi: Core.Strapi, token: TokenRow | null, done: string): Promise<void> {
  if (!token) return;
  const { id, name: title, type, permissions } = token;
  const detail = { done, type, ...(permissions && { permissions }) };
  await recordEvent(strapi, { kind: 'token', type: 'token', documentId: String(id), title, detail });
}
