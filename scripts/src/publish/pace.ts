import type { WirePublicationReport } from '@ntm/shared';

/** More than people publish within a second: an import, or many of a newsroom's stories released at once. */
const MANY_CHANGES = 5;
/** Of the time under load that is the publisher's, next to as much as this for editors alone. */
const REST_FOR_WORK = 4;
const LONGEST_REST_MILLISECONDS = 15_000;

/**
 * When a publisher looks at the feed again. A story that is published by itself goes live at once. While hundreds are, each
 * publication would be followed by another at once, render the same lists again, and keep the processors from the CMS that
 * editors wait for: then it rests (`rest.ts`), and puts more of them live together.
 */
export class Pace {
  #followsAnother = false;

  /**
   * @param report of the publication that has just ended; null when there was nothing to publish
   * @param worked how long that took, in milliseconds
   * @returns milliseconds that it rests before the next look; 0: what comes next is published at once
   */
  next(report: WirePublicationReport | null, worked: number): number {
    const isUnderLoad = this.#followsAnother && report !== null && report.changes.length >= MANY_CHANGES;
    this.#followsAnother = report !== null;
    return isUnderLoad ? Math.min(REST_FOR_WORK * worked, LONGEST_REST_MILLISECONDS) : 0;
  }
}
