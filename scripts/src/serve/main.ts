import { join } from 'node:path';
import { runMain } from '../settings/run-main.ts';
import { loadEnvironment, readSettings } from '../settings/settings.ts';
import { createStaticServer } from './static-server.ts';

/** `serve`: serves the live folder until it is told to stop. */
await runMain(async () => {
  const { dataDir, sitePort } = readSettings(loadEnvironment());
  const server = createStaticServer(join(dataDir, 'live'));
  return new Promise<number>((resolve, reject) => {
    const stop = () => {
      server.close(() => resolve(0));
      server.closeAllConnections();
    };
    for (const event of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(event, stop);
    server.once('error', reject);
    server.listen(sitePort, () => process.send?.('listening'));
  });
});
