import { PATHS } from '@ntm/shared';
import { respond } from '../feeds/responses.ts';
import { site } from '../store/queries.ts';

export const GET = () => {
  const { name, tagline } = site();
  const manifest = {
    id: PATHS.front,
    name,
    short_name: name,
    ...(tagline ? { description: tagline } : {}),
    lang: 'vi',
    start_url: PATHS.front,
    scope: PATHS.front,
    display: 'minimal-ui',
    background_color: '#ffffff',
    theme_color: '#1b2156',
    icons: [
      { src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    ],
  };
  return respond(`${JSON.stringify(manifest, null, 1)}\n`, 'application/manifest+json');
};
