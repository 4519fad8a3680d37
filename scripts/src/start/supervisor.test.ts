import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isRunning } from '../processes/is-running.ts';
import { Supervisor, type Part, type PartEnd } from './supervisor.ts';

/** Starts a process that outlives SIGTERM, and says who it is. */
const START_CHILD = `const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', 'process.on("SIGTERM", () => {}); console.log("up"); setInterval(() => {}, 1000)']);
  child.stdout.once('data', () => console.log('child ' + child.pid));`;

let folder: string;
let supervisor: Supervisor;
let lines: string[];
let ends: PartEnd[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ntm-supervisor-'));
  supervisor = new Supervisor();
  lines = [];
  ends = [];
});

afterEach(() => supervisor.stop());

describe('the supervisor', () => {
  it('ends what its parts have started when it stops', async () => {
    supervisor.start(makePart(`${START_CHILD} setInterval(() => {}, 1000);`));
    const child = await childOf();
    expect(isRunning(child)).toBe(true);
    await supervisor.stop();
    await vi.waitUntil(() => !isRunning(child));
    expect(ends).toEqual([]);
  });

  it('ends what a part has left behind that ended by itself, before it starts the part again', async () => {
    supervisor.start(makePart(`${START_CHILD} setTimeout(() => process.exit(4), 1500);`));
    const child = await childOf();
    await vi.waitUntil(() => ends.length > 0, 10_000);
    expect(ends[0]).toEqual({ code: 4, signal: null, how: 'exit code 4' });
    await vi.waitUntil(() => !isRunning(child));
  }, 20_000);

  it('ends a part that does not end by itself', async () => {
    supervisor.start(
      makePart(
        `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000); console.log('child ' + process.pid)`,
      ),
    );
    const part = await childOf();
    await supervisor.stop();
    expect(isRunning(part)).toBe(false);
  }, 20_000);

  it('stops although a part cannot be started', async () => {
    supervisor.start({ ...makePart(''), cwd: join(folder, 'not-there') });
    await vi.waitUntil(() => ends.length > 0);
    expect(ends[0]).toMatchObject({ code: null, how: expect.stringContaining('ENOENT') });
    await supervisor.stop();
  }, 5_000);

  it('passes every line on, the last one too, before it says that the part has ended', async () => {
    supervisor.start(makePart(`process.stdout.write('một\\nhai'); process.exitCode = 1`));
    await vi.waitUntil(() => ends.length > 0);
    expect(lines.slice(0, 2)).toEqual(['một', 'hai']);
  });
});

function makePart(source: string): Part {
  const module = join(folder, 'part.cjs');
  writeFileSync(module, source);
  return {
    name: 'part',
    module,
    cwd: folder,
    env: process.env,
    onLine: (line) => lines.push(line),
    onEnd: (end) => ends.push(end),
  };
}

/** The process id that a part's line `child <id>` gives. */
async function childOf(): Promise<number> {
  const find = () => lines.find((line) => line.startsWith('child '));
  await vi.waitUntil(find, 10_000);
  return Number(find()?.slice(6));
}
