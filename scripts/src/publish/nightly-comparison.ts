import { randomUUID } from 'node:crypto';
import type { WirePublicationReport } from '@ntm/shared';
import { getCursor, getRevision } from '@ntm/site/store';
import { compareLive, type Difference } from './compare-live.ts';
import type { Publisher } from './publisher.ts';
import { getState, setState } from './publisher-database.ts';
import { keepReport, sendReports } from './reports.ts';

/** Work between two looks at the feed: nobody waits for a comparison. */
const SLICE_MILLISECONDS = 200;
/** Names of files that a report gives. */
const NAMED = 20;

/** At night in Hà Nội: after the publication of the full hour, long before the newsroom comes. */
const FROM_HOUR = 2;
const UNTIL_HOUR = 5;

/**
 * Compares what is live with a full render, once a night and a little at a time between publications. A difference is
 * told and left as it is: whoever looks into it needs to see it.
 */
export class NightlyComparison {
  readonly #publisher: Publisher;
  #running: { revision: number; startedAt: string; steps: ReturnType<typeof compareLive> } | null = null;

  constructor(publisher: Publisher) {
    this.#publisher = publisher;
  }

  /** Whether there is something to compare now, or a comparison is under way. */
  get isDue(): boolean {
    const { options, db, store } = this.#publisher;
    const { day, hour } = hanoiTime(options.now());
    if (this.#running) return true;
    return (
      hour >= FROM_HOUR &&
      hour < UNTIL_HOUR &&
      getState(db, 'compared') !== day &&
      getState(db, 'revision') === String(getRevision(store))
    );
  }

  /**
   * Goes on a little; begins anew when something was published since.
   * @returns the report, when it is done
   */
  async advance(): Promise<WirePublicationReport | null> {
    const { options, store, db } = this.#publisher;
    const revision = getRevision(store);
    if (this.#running?.revision !== revision) {
      await this.#running?.steps.return([]);
      this.#running = {
        revision,
        startedAt: options.now().toISOString(),
        steps: compareLive(this.#publisher),
      };
    }
    const { steps, startedAt } = this.#running;
    const until = performance.now() + SLICE_MILLISECONDS;
    while (performance.now() < until) {
      const step = await steps.next();
      if (!step.done) continue;
      this.#running = null;
      setState(db, 'compared', hanoiTime(options.now()).day);
      return this.#report(startedAt, step.value);
    }
    return null;
  }

  async #report(startedAt: string, differences: readonly Difference[]): Promise<WirePublicationReport> {
    const { store, db, options } = this.#publisher;
    const { epoch, seq } = getCursor(store);
    const report: WirePublicationReport = {
      id: randomUUID(),
      epoch,
      seq,
      startedAt,
      finishedAt: options.now().toISOString(),
      outcome: differences.length > 0 ? 'different' : 'equal',
      changes: [],
      setAside: [],
      steps: [],
      files: null,
      error: describeDifferences(differences),
    };
    keepReport(db, report);
    await sendReports(this.#publisher, []);
    return report;
  }
}

/** For the desk; null where there is no difference. */
export function describeDifferences(differences: readonly Difference[]): string | null {
  if (differences.length === 0) return null;
  const words = { missing: 'thiếu', extra: 'thừa', different: 'khác' };
  const named = differences.slice(0, NAMED).map(({ path, kind }) => `${path} (${words[kind]})`);
  const rest = differences.length - named.length;
  return `So sánh hằng đêm: ${differences.length} tệp trên trang không giống bản dựng lại từ đầu: ${named.join(', ')}${rest > 0 ? ` và ${rest} tệp nữa` : ''}.`;
}

function hanoiTime(now: Date): { day: string; hour: number } {
  const text = now.toLocaleString('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' });
  return { day: text.slice(0, 10), hour: Number(text.slice(11, 13)) };
}
