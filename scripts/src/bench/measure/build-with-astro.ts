import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../settings/settings.ts';

/** Builds the same pages by a plain `astro build` from the store, search left out. @returns milliseconds */
export async function buildWithAstro(dataDir: string, say: (line: string) => void): Promise<number> {
  const outDir = join(ROOT, 'site/.cache/bench-astro');
  say('a plain astro build of the same documents …');
  const since = performance.now();
  const child = spawn(
    process.execPath,
    [join(ROOT, 'site/node_modules/astro/bin/astro.mjs'), 'build', '--outDir', outDir],
    {
      cwd: join(ROOT, 'site'),
      env: { ...process.env, STORE_DIR: join(dataDir, 'store'), ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (printed = `${printed}${String(chunk)}`.slice(-4000)));
  const [code] = (await once(child, 'exit')) as [number | null];
  const milliseconds = performance.now() - since;
  rmSync(outDir, { recursive: true, force: true });
  if (code !== 0) throw new Error(`astro build failed:\n${printed}`);
  return milliseconds;
}
