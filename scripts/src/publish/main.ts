import { parseArgs } from 'node:util';
import { describePublication } from '../publications/describe-publication.ts';
import { loadEnvironment, readSettings } from '../settings/settings.ts';
import { runMain } from '../settings/run-main.ts';
import { openFromSettings } from './open-from-settings.ts';
import { runPublication } from './run-publication.ts';
import { watchFeed } from './watch.ts';

/** `publish [--watch]`: publishes what the CMS has now, or goes on publishing until it is told to stop. */
await runMain(async () => {
  const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });
  const publisher = await openFromSettings(readSettings(loadEnvironment()));
  try {
    if (!values.watch) {
      const report = await runPublication(publisher);
      console.log(report ? describePublication(report) : 'nothing to publish: everything is live');
      return report?.outcome === 'failed' ? 1 : 0;
    }
    const stop = new AbortController();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
    // The supervisor may die before it can send a signal; nobody is left to publish for then.
    process.on('disconnect', () => stop.abort());
    await watchFeed(publisher, stop.signal, {
      published: (report) => console.log(describePublication(report)),
      current: () => process.send?.('current'),
    });
    return 0;
  } finally {
    publisher.close();
  }
});
