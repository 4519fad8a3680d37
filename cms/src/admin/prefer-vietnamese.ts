const LANGUAGE_KEY = 'strapi-admin-language';

/** Opens the desk in Vietnamese in a browser where nobody has chosen a language; Strapi itself falls back to English. */
export const preferVietnamese = (): void => {
  if (localStorage.getItem(LANGUAGE_KEY) === null) localStorage.setItem(LANGUAGE_KEY, 'vi');
};
