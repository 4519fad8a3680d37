import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '../settings/settings.ts';
import { createCmsClient } from './http-feed-client.ts';
import { openPublisher, type Publisher } from './publisher.ts';

/** The publisher of an installation; its token is the one that the CMS has put into the data folder. */
export function openFromSettings({ dataDir, siteUrl, cmsHost, cmsPort }: Settings): Promise<Publisher> {
  const readToken = async () => (await readFile(join(dataDir, 'cms/publisher-token'), 'utf8')).trim();
  const client = createCmsClient({ cmsUrl: `http://${loopbackOf(cmsHost)}:${cmsPort}`, readToken });
  return openPublisher({
    dataDir,
    bundlesFolder: join(dataDir, 'cache/bundles'),
    siteUrl,
    client,
    now: () => new Date(),
  });
}

/** Where a server that listens on `host` is reached from this machine. */
export function loopbackOf(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '[::1]' : host.includes(':') ? `[${host}]` : host;
}
