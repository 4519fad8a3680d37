import type { Core } from '@strapi/strapi';
import { getService } from '../strapi-services';

const VIETNAMESE = { code: 'vi', name: 'Tiếng Việt (vi)' };

/** Vietnamese is the language of all content, whatever Strapi was first started with. */
export async function ensureLocale({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const locales = getService(strapi, 'plugin::i18n.locales');
  const existing = await locales.findByCode(VIETNAMESE.code);
  if (!existing) await locales.create(VIETNAMESE);
  else if (existing.name !== VIETNAMESE.name)
    await locales.update({ id: existing.id }, { name: VIETNAMESE.name });
  await locales.setDefaultLocale({ code: VIETNAMESE.code });
}
