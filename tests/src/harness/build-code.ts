import { spawnSync } from 'node:child_process';
import path from 'node:path';

const workspace = path.resolve(import.meta.dirname, '../../..');

/**
 * Compiles shared and the CMS's server code where they are stale; what is fresh costs a second. As vitest's global
 * setup it runs once before every project. The admin panel is not built: API tests need none.
 * @throws Error with the compiler's own words
 */
export default function buildCode(): void {
  const tsc = path.join(workspace, 'node_modules/typescript/bin/tsc');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-b', 'shared', 'cms'], {
    cwd: workspace,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`shared or cms does not compile:\n${stdout}${stderr}`);
}
