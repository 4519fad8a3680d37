import type { Core } from '@strapi/strapi';

const VIETNAMESE = { code: 'vi', name: 'Tiếng Việt (vi)' };

/** Vietnamese is the language of all content, whatever Strapi was first started with. */
export async function ensureLocale({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const locales = strapi.plugin('i18n').service('locales');
  const existing = await locales.findByCode(VIETNAMESE.code);
  if (!existing) await locales.create(VIETNAMESE);
  else if (existing.name !== VIETNAMESE.name)
    await locales.update({ id: existing.id }, { name: VIETNAMESE.name });
  await locales.setDefaultLocale({ code: VIETNAMESE.code });
}
