import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it, vi } from 'vitest';
import { isRunning } from '../processes/is-running.ts';
import { ROOT } from '../settings/settings.ts';

it.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends an installation with all that it has started',
  async (signal) => {
    const root = mkdtempSync(join(tmpdir(), 'ntm-install-'));
    for (const folder of ['scripts/bin', 'bin', 'node_modules'])
      mkdirSync(join(root, folder), { recursive: true });
    copyFileSync(join(ROOT, 'scripts/bin/run.mjs'), join(root, 'scripts/bin/run.mjs'));
    for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json'])
      writeFileSync(join(root, file), '');
    writeFileSync(join(root, 'bin/npx'), '#!/bin/sh\nsleep 60 &\necho "pnpm $!"\nwait\n');
    chmodSync(join(root, 'bin/npx'), 0o755);

    const run = spawn(process.execPath, [join(root, 'scripts/bin/run.mjs'), 'start'], {
      env: { ...process.env, PATH: [join(root, 'bin'), process.env['PATH']].join(delimiter) },
    });
    const said = text(run.stderr);
    let printed = '';
    while (!/^pnpm \d+$/m.test(printed)) printed += String((await once(run.stdout, 'data'))[0]);
    const ended = once(run, 'exit');
    run.kill(signal);
    expect(await ended).toEqual([1, null]);
    expect(await said).toBe(
      `ERROR the installation was stopped (${signal}); the next start goes on with it\n`,
    );
    const pnpm = Number(/^pnpm (\d+)$/m.exec(printed)?.[1]);
    await vi.waitUntil(() => !isRunning(pnpm));
    expect(existsSync(join(root, 'node_modules/.installed'))).toBe(false);
  },
);
