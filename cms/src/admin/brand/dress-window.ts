import logo from './logo.svg';

const NAME = 'Nông thôn mới Lào Cai';
const STRAPI_SUFFIX = /(?: \| Strapi)$|^Strapi Admin$/;

const renameTitle = (): void => {
  if (!STRAPI_SUFFIX.test(document.title)) return;
  const page = document.title.replace(STRAPI_SUFFIX, '');
  document.title = page ? `${page} | ${NAME}` : NAME;
};

const showIcon = (): void => {
  const link = document.querySelector<HTMLLinkElement>('link[rel="icon"]') ?? document.createElement('link');
  link.rel = 'icon';
  link.type = 'image/svg+xml';
  link.href = logo;
  document.head.append(link);
};

/**
 * Puts the newspaper's name and icon on the browser tab. Strapi has no setting for either: each of its pages writes
 * "… | Strapi" into the title.
 */
export const dressWindow = (): void => {
  showIcon();
  renameTitle();
  new MutationObserver(renameTitle).observe(document.head, {
    childList: true,
    subtree: true,
    characterData: true,
  });
};
