import { afterAll, beforeAll, expect, it } from 'vitest';
import { FaultyInstallation, type Fault } from '../harness/faulty-publication.ts';

/** `pnpm soak` fails at every step; here steps all through a publication. */
const PLACES = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1];

let installation: FaultyInstallation;
let steps: number;

beforeAll(async () => {
  installation = await FaultyInstallation.open();
  installation.change();
  const counted = await installation.publishBadly('count', 0);
  expect(counted).toMatchObject({ outcome: 'live' });
  steps = counted?.steps ?? 0;
  expect(steps).toBeGreaterThan(50);
});
afterAll(async () => {
  const reader = await installation.close();
  expect(reader.faults).toEqual([]);
  expect(reader.pages).toBeGreaterThan(100);
});

it.each<[Fault, string, number[]]>([
  ['kill', 'is killed', PLACES],
  ['ENOSPC', 'meets a full disk', [0.2, 0.5]],
  ['EROFS', 'meets a folder that cannot be written', [0]],
])(
  'a publication that fails with %s (%s) shows nobody half a page, and is done by the next one',
  async (fault, _, places) => {
    for (const place of places) {
      installation.change();
      const step = Math.max(1, Math.round(place * steps));
      const outcome = await installation.publishBadly(fault, step);
      if (fault !== 'kill') expect(outcome?.outcome, `at step ${step}`).not.toBe('live');
      await installation.publishWell();
    }
    expect(await installation.findDamage()).toEqual([]);
  },
  300_000,
);
