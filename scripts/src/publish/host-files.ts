import type { LiveFile } from './live-file.ts';
import { toHostFile } from './collect-files.ts';

/** What only headers can say; the rest of the policy stands in each page. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), interest-cohort=()',
  'cross-origin-opener-policy': 'same-origin',
};

const YEAR = 'public, max-age=31536000, immutable';
/** Files whose name changes with their content. */
export const IMMUTABLE_PATHS = ['/_astro/*', '/media/*', '/_search/i/*'];

/** The configuration that static hosts read from the folder itself: `_headers` and `_redirects`. */
export function makeHostFiles(moved: readonly { from: string; to: string }[]): LiveFile[] {
  const headers = Object.entries(SECURITY_HEADERS).map(([name, value]) => `  ${name}: ${value}`);
  const immutable = IMMUTABLE_PATHS.flatMap((path) => [path, `  cache-control: ${YEAR}`]);
  return [
    toHostFile('_headers', [...['/*', ...headers], ...immutable, ''].join('\n')),
    toHostFile('_redirects', moved.map(({ from, to }) => `${from} ${to} 301\n`).join('')),
  ];
}
