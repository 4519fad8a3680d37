import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { runPublication } from '@ntm/scripts/publisher';
import { startFakeCms, type FakeCms } from './fake-cms.ts';
import type { FakeFeed } from './fake-feed.ts';
import { HammeringReader } from './hammering-reader.ts';
import { makeArticle } from './make-documents.ts';
import { differencesBetween } from './compare-sites.ts';
import { makeFolder, openTestPublisher, publishFromNothing } from './publishing.ts';
import { createSmallWorld, idOf } from './small-world.ts';

const CHILD = resolve(import.meta.dirname, 'fault-child.ts');

export type Fault = 'kill' | 'count' | 'ENOSPC' | 'EROFS';

/** An installation whose publications fail at steps that a test chooses, while somebody reads the site all the time. */
export class FaultyInstallation {
  readonly feed: FakeFeed;
  readonly #dataDir: string;
  readonly #cms: FakeCms;
  readonly #reader: HammeringReader;
  #round = 0;

  private constructor(feed: FakeFeed, dataDir: string, cms: FakeCms) {
    this.feed = feed;
    this.#dataDir = dataDir;
    this.#cms = cms;
    this.#reader = new HammeringReader(join(dataDir, 'live'));
  }

  static async open(): Promise<FaultyInstallation> {
    const feed = await createSmallWorld();
    for (const name of ['dau', 'hai']) feed.put(makeArticle(name));
    const installation = new FaultyInstallation(feed, makeFolder('faulty'), await startFakeCms(feed));
    await installation.publishWell();
    await installation.#reader.start();
    return installation;
  }

  /** A change of every kind: a new story with a picture, a changed one, one that goes and leaves a notice. */
  change(): void {
    const round = ++this.#round;
    const cover = { image: idOf(round % 2 ? 'anh1' : 'anh2'), alt: 'Ảnh', caption: null, credit: 'A' };
    this.feed.put(makeArticle(`vong${round}`, { title: `Vòng ${round}`, cover }));
    this.feed.put(makeArticle('dau', { title: `Nhan đề lần ${round}` }));
    this.feed.remove('article', idOf(`vong${round - 1}`));
  }

  /** Publishes in a process in which something fails. @returns how many steps it had, null when it was killed */
  async publishBadly(fault: Fault, step: number): Promise<{ steps: number; outcome: string } | null> {
    const args = [CHILD, this.#dataDir, String(this.#cms.port), fault, String(step)];
    return new Promise((done, fail) => {
      execFile(process.execPath, args, (error, stdout, stderr) => {
        if (error?.signal === 'SIGKILL') done(null);
        else if (error) fail(new Error(stderr, { cause: error }));
        else
          done(
            JSON.parse(stdout.slice(stdout.lastIndexOf('{"steps"'))) as { steps: number; outcome: string },
          );
      });
    });
  }

  /** Publishes with everything in order, as whoever is started next does. */
  async publishWell(): Promise<void> {
    const publisher = await openTestPublisher(this.feed, this.#dataDir);
    try {
      const report = await runPublication(publisher);
      if (report && report.outcome !== 'live') throw new Error(report.error ?? 'failed');
    } finally {
      publisher.close();
    }
  }

  /** What is not as it would be had nothing ever failed. */
  async findDamage(): Promise<string[]> {
    return differencesBetween(join(this.#dataDir, 'live'), await publishFromNothing(this.feed));
  }

  /** @returns what readers met that was not whole */
  async close(): Promise<{ faults: readonly string[]; pages: number }> {
    await this.#reader.stop();
    await this.#cms.close();
    return this.#reader;
  }
}
