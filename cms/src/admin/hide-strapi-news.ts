import { getFetchClient } from '@strapi/strapi/admin';

const BANNER_KEY = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';

/**
 * Closes Strapi's banner about its own media library before anyone sees it, as pressing its cross would: it is the one
 * piece of Strapi's news that no setting turns off. Strapi keeps the press under the project's id.
 */
export const hideStrapiNews = async (): Promise<void> => {
  const { data } = await getFetchClient().get<{ data: { uuid: unknown } }>('/admin/init');
  localStorage.setItem(`${BANNER_KEY}:${String(data.data.uuid)}`, 'true');
};
