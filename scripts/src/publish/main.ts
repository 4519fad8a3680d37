import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { endOwnGroup } from '../processes/signal-group.ts';
import { describePublication } from '../publications/describe-publication.ts';
import { loadEnvironment, readSettings } from '../settings/settings.ts';
import { runMain } from '../settings/run-main.ts';
import { openFromSettings } from './open-from-settings.ts';
import { runPublication } from './run-publication.ts';
import { watchFeed } from './watch.ts';

/** `publish [--watch]`: publishes what the CMS has now, or goes on publishing until it is told to stop. */
await runMain(async () => {
  const { values } = parseArgs({ options: { watch: { type: 'boolean', default: false } } });
  const stop = new AbortController();
  if (values.watch) {
    // The supervisor may die before it can send a signal; nobody is left to publish for then.
    for (const event of ['SIGINT', 'SIGTERM', 'disconnect'] as const) process.on(event, () => stop.abort());
  }
  const stopped = once(stop.signal, 'abort').then(() => null);
  const publisher = await Promise.race([openFromSettings(readSettings(loadEnvironment())), stopped]);
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
    await watchFeed(publisher, stop.signal, {
      published: (report) => console.log(describePublication(report)),
      current: () => process.send?.('current'),
    });
    return 0;
  } finally {
    publisher.close();
  }
});
