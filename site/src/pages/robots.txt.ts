import { PATHS } from '@ntm/shared';
import { respond } from '../feeds/responses.ts';
import { site } from '../store/queries.ts';

export const GET = () => {
  const { url } = site();
  const lines = [
    'User-agent: *',
    'Allow: /',
    '',
    `Sitemap: ${url}${PATHS.sitemapIndex}`,
    `Sitemap: ${url}${PATHS.newsSitemap}`,
  ];
  return respond(`${lines.join('\n')}\n`, 'text/plain');
};
