import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Code of ours does not compile; the message holds the compiler's own words. */
export class BuildFailed extends Error {
  constructor(message: string, options: ErrorOptions) {
    super(message, options);
    this.name = 'BuildFailed';
  }
}

/**
 * Runs a compiler with our own Node to its end, or until `signal` ends it. It is gone when the promise is settled.
 * @param failure what its failure means
 * @throws BuildFailed
 * @throws the signal's reason
 */
export async function runCompiler(
  failure: string,
  args: readonly string[],
  cwd: string,
  signal?: AbortSignal,
): Promise<void> {
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
  };
  signal?.throwIfAborted();
  const running = promisify(execFile)(process.execPath, args, { cwd, env, maxBuffer: 64 << 20 });
  // Half a build counts for nothing, so that there is nothing to end in good order.
  const end = () => running.child.kill('SIGKILL');
  signal?.addEventListener('abort', end);
  try {
    await running;
  } catch (error) {
    signal?.throwIfAborted();
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new BuildFailed(`${failure}:\n${stdout}${stderr}`, { cause: error });
  } finally {
    signal?.removeEventListener('abort', end);
  }
}
