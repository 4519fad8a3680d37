import { once } from 'node:events';
import type { Server } from 'node:http';
import { parseArgs } from 'node:util';
import { giveWay } from '../processes/give-way.ts';
import { endOwnGroup } from '../processes/signal-group.ts';
import { describePublication } from '../publications/describe-publication.ts';
import { loadEnvironment, readSettings } from '../settings/settings.ts';
import { runMain } from '../settings/run-main.ts';
import { createHealthServer, Health } from './health.ts';
import { log } from './log.ts';
import { openFromSettings } from './open-from-settings.ts';
import { runPublication } from './run-publication.ts';
import { watchUploads } from './uploads-worker.ts';
import { watchFeed } from './watch.ts';

/** A port that is taken keeps nobody from publishing. */
async function listenForHealth(health: Health, port: number): Promise<Server | null> {
  if (port === 0) return null;
  const server = createHealthServer(health);
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
    return server;
  } catch (error) {
    log.warn({ err: error }, `HEALTH_PORT ${port} cannot be used; the publisher goes on without it`);
    return null;
  }
}

/** `publish [--watch]`: publishes what the CMS has now, or goes on publishing until it is told to stop. */
await runMain(async () => {
  const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });
  const settings = readSettings(loadEnvironment());
  const stop = new AbortController();
  if (values.watch) {
    giveWay('editors');
    // The supervisor may die before it can send a signal; nobody is left to publish for then.
    for (const event of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(event, () => stop.abort());
  }
  const stopped = once(stop.signal, 'abort').then(() => null);
  const publisher = await Promise.race([openFromSettings(settings), stopped]);
  if (!publisher) {
    // The build of the site's code, which nobody waits for any more.
    endOwnGroup();
    return 0;
  }
  try {
    if (!values.watch) {
      const report = await runPublication(publisher);
      console.log(report ? describePublication(report) : 'nothing to publish: everything is live');
      return report?.outcome === 'failed' ? 1 : 0;
    }
    const health = new Health();
    const server = await listenForHealth(health, settings.healthPort);
    const uploads = watchUploads(publisher, stop.signal);
    await watchFeed(
      publisher,
      stop.signal,
      {
        published: (report) => log.info({ publication: report }, describePublication(report)),
        current: () => process.send?.('current'),
      },
      health,
    );
    await uploads;
    server?.close();
    server?.closeAllConnections();
    return 0;
  } finally {
    publisher.close();
  }
});
