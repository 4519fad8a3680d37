/**
 * `npm start`, `npm test` and `npm run verify` on a machine with nothing but Node 20 and npm: installs what the lockfile
 * names (our own Node among it) and goes on with that Node. Runs on the machine's Node, so: no dependency, no TypeScript.
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@12.21.0';
const COMMANDS = {
  start: 'scripts/src/start/main.ts',
  test: 'scripts/src/test/main.ts',
  verify: 'scripts/src/verify/main.ts',
};

const root = fileURLToPath(new URL('../..', import.meta.url));
const marker = join(root, 'node_modules/.installed');
const [name = '', ...rest] = process.argv.slice(2);
if (!(name in COMMANDS))
  fail(`there is no command "${name}"; there are: ${Object.keys(COMMANDS).join(', ')}`);

const wanted = hashManifests();
if (!existsSync(marker) || readFileSync(marker, 'utf8') !== wanted) await install();
runOnOurNode();

/** Everything that decides what an install puts into node_modules. */
function hashManifests() {
  const packages = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'package.json')))
    .map((entry) => `${entry.name}/package.json`);
  const hash = createHash('sha256').update(`${PNPM} ${process.platform} ${process.arch}`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...packages.sort()]) {
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
}

async function install() {
  console.log('Installing what the lockfile names (about 1 GB; a minute or two the first time) …');
  const isWindows = process.platform === 'win32';
  const args = ['--yes', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'];
  const end = (signal) => {
    try {
      if (isWindows) child.kill(signal);
      else process.kill(-child.pid, signal);
    } catch {
      // All of it is gone already.
    }
  };
  /** @type {NodeJS.Signals | null} */
  let stoppedBy = null;
  const stop = (signal) => {
    stoppedBy = signal;
    end('SIGTERM');
    setTimeout(end, 5_000, 'SIGKILL').unref();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  const child = spawn(isWindows ? 'npx.cmd' : 'npx', args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: isWindows,
    // A group of its own, so that it can be ended with all that npx starts; Windows has no groups.
    detached: !isWindows,
  });
  const failure = await new Promise((resolve) => {
    child.on('error', ({ message }) => resolve(message));
    child.on('exit', (code, signal) => resolve(code === 0 ? null : (signal ?? `exit code ${code}`)));
  });
  if (stoppedBy) end('SIGKILL');
  for (const signal of signals) process.off(signal, stop);
  if (stoppedBy) fail(`the installation was stopped (${stoppedBy}); the next start goes on with it`);
  if (failure !== null) fail(`the installation failed (${failure}); see above, then run the command again`);
  writeFileSync(marker, wanted);
}

function runOnOurNode() {
  const node = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const path = [dirname(node), join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(node, [join(root, COMMANDS[name]), ...rest], {
    cwd: root,
    stdio: 'inherit',
    // What was compiled once need not be compiled in every process: the CMS boots with an eighth less of work.
    env: { NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'), ...process.env, PATH: path },
  });
  // A terminal sends Ctrl-C to both of us; a supervisor sends SIGTERM to this process alone.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('error', (error) =>
    fail(`our Node does not run (${error.message}); delete node_modules and try again`),
  );
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

function fail(message) {
  console.error(`ERROR ${message}`);
  process.exit(1);
}
