import { shell } from '../../i18n/vi.ts';
import type { PageHead } from '../head/page-head.ts';
import type { JsonLd } from './json-ld.ts';

/** The way down to a page as https://schema.org/BreadcrumbList; its last step is the page itself. */
export function toBreadcrumbList(origin: string, { title, path, trail = [] }: PageHead): JsonLd {
  const steps = [
    { name: shell.home, path: '/' },
    ...trail,
    ...(title && path ? [{ name: title, path }] : []),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: step.name,
      item: origin + step.path,
    })),
  };
}
