import type { WirePublicationReport } from '@ntm/shared';
import { describe, expect, it } from 'vitest';
import { Pace } from './pace.ts';

const WORKED = 1_000;

/** A publication of so many stories. */
const publication = (stories: number) => ({ changes: Array.from({ length: stories }) }) as unknown as WirePublicationReport; // prettier-ignore

/** What follows one after the other. @returns the last pause */
function paceOf(...found: readonly number[]): number {
  const pace = new Pace();
  const pauses = found.map((stories) => pace.next(stories === 0 ? null : publication(stories), WORKED));
  return pauses.at(-1) ?? Number.NaN;
}

describe('Pace', () => {
  it.each([
    ['one story', [1]],
    ['one story after the other', [1, 1, 2]],
    ['all that there is, at a first start', [0, 10_000]],
    ['many, and another one after a quiet moment', [0, 40, 0, 1]],
    ['many for a second time after a quiet moment', [40, 0, 40]],
  ])('does not rest after %s', (_what, found) => {
    expect(paceOf(...found)).toBe(0);
  });

  it('rests for longer than it worked when many wait right after a publication', () => {
    expect(paceOf(1, 9)).toBe(4 * WORKED);
  });

  it('never rests for longer than a quarter of a minute', () => {
    const pace = new Pace();
    pace.next(publication(1), WORKED);
    expect(pace.next(publication(500), 60_000)).toBe(15_000);
  });
});
