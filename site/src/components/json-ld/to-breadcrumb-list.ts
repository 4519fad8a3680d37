import type { BreadcrumbListLeaf, WithContext } from 'schema-dts';
import { shell } from '../../i18n/vi.ts';
import type { PageHead } from '../head/page-head.ts';

/** The way down to a page as https://schema.org/BreadcrumbList; its last step is the page itself. */
export function toBreadcrumbList(
  origin: string,
  { title, path, trail = [] }: PageHead,
): WithContext<BreadcrumbListLeaf> {
  const steps = [
    { name: shell.home, path: '/' },
    ...trail,
    ...(title && path ? [{ name: title, path }] : []),
  ];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: step.name,
      item: origin + step.path,
    })),
  };
}
