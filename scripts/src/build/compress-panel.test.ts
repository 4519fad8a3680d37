import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { compressPanel } from './compress-panel.ts';

it('puts copies beside texts alone, which say the same in fewer bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ntm-compress-'));
  const program = 'console.log("Nông thôn mới");\n'.repeat(1_000);
  writeFileSync(join(folder, 'panel.js'), program);
  writeFileSync(join(folder, 'letters.woff2'), 'of no use');
  await compressPanel(folder);
  expect(readdirSync(folder).sort()).toEqual(['letters.woff2', 'panel.js', 'panel.js.br', 'panel.js.gz']);
  const [br, gz] = ['br', 'gz'].map((ending) => readFileSync(join(folder, `panel.js.${ending}`)));
  expect(brotliDecompressSync(br as Buffer).toString()).toBe(program);
  expect(gunzipSync(gz as Buffer).toString()).toBe(program);
  expect(Math.max(br?.length ?? Infinity, gz?.length ?? Infinity)).toBeLessThan(program.length / 10);
});
