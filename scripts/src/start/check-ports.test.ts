import { once } from 'node:events';
import { createServer, Server, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkPort } from './check-ports.ts';

afterEach(() => vi.restoreAllMocks());

describe('the check of a port', () => {
  it.each(['127.0.0.1', '0.0.0.0'])('refuses one that is taken at %s', async (host) => {
    const { taken, port } = await takePort(host);
    await expect(checkPort('SITE_PORT', null, port)).rejects.toThrow(
      `port ${port} is in use by another program; stop it, or set SITE_PORT to a free port`,
    );
    taken.close();
  });

  it('takes a free one, and leaves it free', async () => {
    const { taken, port } = await takePort('127.0.0.1');
    taken.close();
    await once(taken, 'close');
    await checkPort('SITE_PORT', null, port);
    await checkPort('CMS_PORT', '127.0.0.1', port);
  });

  it('needs no IPv6', async () => {
    const { taken, port } = await takePort('127.0.0.1');
    taken.close();
    await once(taken, 'close');
    const listen = vi.spyOn(Server.prototype, 'listen').mockImplementation(function (
      this: Server,
      ...args: unknown[]
    ) {
      if (JSON.stringify(args).includes('::')) {
        const error = Object.assign(new Error('no IPv6'), { code: 'EAFNOSUPPORT' });
        process.nextTick(() => this.emit('error', error));
      } else {
        process.nextTick(() => args.filter((arg) => typeof arg === 'function').forEach((done) => done()));
      }
      return this;
    });
    vi.spyOn(Server.prototype, 'close').mockImplementation(function (this: Server, done) {
      done?.();
      return this;
    });
    await checkPort('SITE_PORT', null, port);
    expect(listen).toHaveBeenCalledOnce();
  });
});

async function takePort(host: string): Promise<{ taken: Server; port: number }> {
  const taken = createServer().listen(0, host);
  await once(taken, 'listening');
  return { taken, port: (taken.address() as AddressInfo).port };
}
