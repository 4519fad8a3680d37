import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createStaticServer } from '@ntm/scripts/serve';
import { inspectHtml } from '@ntm/site/renderer';
import { openSearch, toSearchRequest } from '@ntm/site/store';

const SEARCH = '/tim-kiem/';

/** Reads the site all the time as people would: pages and what they name, the newest stories that search finds. */
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
        for (const link of await this.#readLinks(path)) await this.#follow(path, link);
      }
      for (const link of await this.#search()) await this.#follow(SEARCH, link);
      await sleep(10);
    }
  }

  /** What a page names now. */
  async #readLinks(path: string): Promise<Set<string>> {
    if (path === SEARCH) return this.#search();
    const { status, html } = await this.#get(path);
    if (status !== 200) this.faults.push(`${path} answers ${status}`);
    if (!html.endsWith('</html>')) this.faults.push(`${path} is torn: …${html.slice(-80)}`);
    return new Set(inspectHtml(html).links.filter((link) => /^\/(tin|media|chu-de)\//.test(link)));
  }

  /** A link leads nowhere only if the page still names it: what was taken down since is no longer on it. */
  async #follow(path: string, link: string): Promise<void> {
    if ((await this.#get(link)).status === 200) return;
    if (!(await this.#readLinks(path)).has(link)) return;
    const { status } = await this.#get(link);
    if (status !== 200) this.faults.push(`${path} names ${link}, which answers ${status}`);
  }

  /** What somebody finds who opens the search page now. */
  async #search(): Promise<Set<string>> {
    const engine = openSearch(async (path) => {
      const response = await fetch(`${this.#origin}/${path}`);
      this.pages++;
      return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
    });
    try {
      const answer = await engine.find(toSearchRequest([['type', 'article'], ['sort', 'date']])); // prettier-ignore
      return new Set((await answer.next()).map(({ path }) => path));
    } catch (error) {
      this.faults.push(`${SEARCH} fails: ${String(error)}`);
      return new Set();
    }
  }

  async #get(path: string): Promise<{ status: number; html: string }> {
    const response = await fetch(this.#origin + path);
    this.pages++;
    return { status: response.status, html: await response.text() };
  }
}
