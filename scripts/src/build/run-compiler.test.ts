import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { runCompiler } from './run-compiler.ts';

const folder = mkdtempSync(join(tmpdir(), 'ntm-compiler-'));

it('ends a compiler that is told to stop, however much it clings', async () => {
  const file = join(folder, 'pid');
  const clinging = `process.on('SIGTERM', () => {}); setInterval(() => {}, 1000);
    require('node:fs').writeFileSync(${JSON.stringify(`${file}.new`)}, String(process.pid));
    require('node:fs').renameSync(${JSON.stringify(`${file}.new`)}, ${JSON.stringify(file)});`;
  const stop = new AbortController();
  const running = runCompiler('it does not compile', ['-e', clinging], folder, stop.signal);
  await vi.waitUntil(() => existsSync(file), 10_000);
  stop.abort(new Error('told to stop'));
  await expect(running).rejects.toThrow('told to stop');
  expect(() => process.kill(Number(readFileSync(file, 'utf8')), 0)).toThrow('ESRCH');
});

it('shows what the compiler said', async () => {
  const failing = 'console.log("line 3: wrong"); process.exit(2)';
  await expect(runCompiler('it does not compile', ['-e', failing], folder)).rejects.toThrow(
    'it does not compile:\nline 3: wrong',
  );
});
