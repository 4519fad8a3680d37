import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { checkDatabase } from './connect-database.ts';

it('says in one line which database cannot be reached, without the password', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  const check = checkDatabase(`postgres://ntm:bi-mat@127.0.0.1:${port}/ntm`);
  await expect(check).rejects.toThrow(
    `DATABASE_URL: 127.0.0.1:${port}/ntm cannot be used: connect ECONNREFUSED`,
  );
  await expect(check).rejects.not.toThrow(/bi-mat|\n/);
});
