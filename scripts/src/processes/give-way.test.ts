import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, getPriority } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const PROBE = join(import.meta.dirname, 'give-way.probe.ts');

it('lowers the priority of all threads of its own process, and of no other', async () => {
  const before = getPriority();
  for (const detached of [false, true]) {
    const child = fork(PROBE, { execArgv: [], detached });
    const [priorities] = (await once(child, 'message')) as [number[]];
    expect(new Set(priorities)).toEqual(new Set([constants.priority.PRIORITY_BELOW_NORMAL]));
  }
  expect(getPriority()).toBe(before);
});
