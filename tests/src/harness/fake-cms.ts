import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CHANGES_PATH, mediaPath, REPORTS_PATH } from '@ntm/shared';
import { MediaMissing } from '@ntm/site/store';
import type { FakeFeed } from './fake-feed.ts';

export const TOKEN = 'token-of-the-fake-cms';

/** A feed behind the HTTP interface of the CMS, for publishers in processes of their own. */
export interface FakeCms {
  readonly port: number;
  /** What it does with every request from now on: answers a status, answers nothing, breaks off; null: as it should. */
  failing: number | 'hang' | 'cut' | null;
  /** Whether it waits for a change when it is asked to. */
  waits: boolean;
  /** Looks at the feed so far. */
  readonly looks: number;
  close(): Promise<void>;
}

export async function startFakeCms(feed: FakeFeed): Promise<FakeCms> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: string | Uint8Array) => response.writeHead(status).end(body);
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cms');
    if (pathname === CHANGES_PATH) cms.looks += 1;
    if (cms.failing === 'hang') return;
    if (cms.failing === 'cut') {
      response.writeHead(200, { 'content-length': 1_000 }).write('{"epoch":');
      return void setTimeout(() => request.socket.destroy(), 20);
    }
    if (cms.failing !== null) return answer(cms.failing, 'out of order');
    if (request.headers.authorization !== `Bearer ${TOKEN}`) return answer(401, 'no');
    if (pathname === CHANGES_PATH) {
      const after = Number(searchParams.get('after'));
      const isToWait = cms.waits && searchParams.has('wait');
      const waited = isToWait && feed.awaitChange({ epoch: searchParams.get('epoch') ?? '', after });
      return void Promise.resolve(waited)
        .then(() => feed.fetchChanges(after))
        .then((page) => answer(200, JSON.stringify(page)));
    }
    if (pathname.startsWith(mediaPath(''))) {
      const bytes = feed.fetchMedia(pathname.slice(mediaPath('').length));
      return void bytes.then((found) => answer(200, found), (error) => answer(error instanceof MediaMissing ? 404 : 500, '')); // prettier-ignore
    }
    if (pathname === REPORTS_PATH) {
      let body = '';
      request.on('data', (chunk) => (body += String(chunk)));
      return void request.on('end', () => void feed.sendReport(JSON.parse(body)).then(() => answer(204, '')));
    }
    return answer(404, 'nothing here');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cms = {
    port: (server.address() as AddressInfo).port,
    failing: null as FakeCms['failing'],
    waits: true,
    looks: 0,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return cms;
}
