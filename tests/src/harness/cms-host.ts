import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import type { HostOrder } from './cms-host-child.ts';

const CHILD = join(import.meta.dirname, 'cms-host-child.ts');
const CMS_FOLDER = join(import.meta.dirname, '../../../cms');
/** Each boot leaves some tens of megabytes behind. */
const MOST_BOOTS = 16;
/** Characters of what a process printed that are kept in case it ends unasked. */
const MOST_WORDS = 4000;

/** A process that runs one CMS after the other: loading Strapi is two thirds of what a boot costs, and is paid once. */
export interface CmsHost {
  readonly child: ChildProcess;
  boots: number;
}

/** Hosts that run nothing now. */
const idle: CmsHost[] = [];

/** Begins to boot a CMS on a host that is idle, or on a new one. */
export function bootOnHost(env: NodeJS.ProcessEnv): CmsHost {
  const host = idle.pop() ?? spawnHost();
  for (const handle of handlesOf(host)) handle?.ref();
  host.boots++;
  host.child.send({ env } satisfies HostOrder);
  return host;
}

/** Ends the CMS of a host as Ctrl-C does, and keeps the host for another. */
export async function releaseHost(host: CmsHost): Promise<void> {
  const { child, boots } = host;
  const answered = new AbortController();
  const { signal } = answered;
  const stopped = once(child, 'message', { signal }).then(() => true);
  const ended = once(child, 'exit', { signal }).then(() => false);
  child.send('stop' satisfies HostOrder);
  const isIdle = await Promise.race([stopped, ended]);
  answered.abort();
  if (!isIdle) return;
  if (boots >= MOST_BOOTS) child.kill('SIGKILL');
  else {
    idle.push(host);
    for (const handle of handlesOf(host)) handle?.unref();
  }
}

/** What keeps the process of the tests from ending; an idle host must not. */
function handlesOf({ child }: CmsHost) {
  return [child, child.channel, child.stdout as Socket, child.stderr as Socket];
}

function spawnHost(): CmsHost {
  const child = spawn(process.execPath, [CHILD], {
    cwd: CMS_FOLDER,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const host = { child, boots: 0 };
  let lastWords = '';
  child.stderr?.on('data', (chunk) => (lastWords = `${lastWords}${chunk}`.slice(-MOST_WORDS)));
  const killAtExit = () => child.kill('SIGKILL');
  process.once('exit', killAtExit);
  child.once('exit', (code) => {
    process.off('exit', killAtExit);
    const place = idle.indexOf(host);
    if (place < 0) return;
    idle.splice(place, 1);
    console.error(`a CMS left something behind that ended its process later (${code}):\n${lastWords}`);
  });
  return host;
}
