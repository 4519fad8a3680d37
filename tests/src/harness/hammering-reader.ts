import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStaticServer } from '@ntm/scripts/serve';
import { inspectHtml } from '@ntm/site/renderer';

/** Reads the site all the time as people would: pages, and what they name. */
export class HammeringReader {
  readonly faults: string[] = [];
  pages = 0;
  readonly #server;
  #running: Promise<void> | null = null;
  #stopped = false;
  #origin = '';

  constructor(live: string) {
    this.#server = createStaticServer(live);
  }

  async start(): Promise<void> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#origin = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
    this.#running = this.#read();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#running;
    this.#server.closeAllConnections();
    this.#server.close();
  }

  async #read(): Promise<void> {
    while (!this.#stopped) {
      for (const path of ['/', '/tin/', '/chu-de/chu-truong/']) {
        const html = await this.#get(path);
        if (!html.endsWith('</html>')) this.faults.push(`${path} is torn: …${html.slice(-80)}`);
        const links = inspectHtml(html).links.filter((link) => /^\/(tin|media|chu-de)\//.test(link));
        for (const link of new Set(links)) await this.#get(link);
      }
      await sleep(10);
    }
  }

  async #get(path: string): Promise<string> {
    const response = await fetch(this.#origin + path);
    this.pages++;
    if (response.status !== 200) this.faults.push(`${path} answers ${response.status}`);
    return response.text();
  }
}
