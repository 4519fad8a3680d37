import { createServer } from 'node:net';

/** A port that we need is taken, or not ours to take. */
export class PortInUse extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PortInUse';
  }
}

/**
 * Listens for a moment, as the server of the port will.
 * @param host null for every address that this machine has, be it with IPv6 or without
 * @throws PortInUse naming the setting and what to do
 */
export async function checkPort(setting: string, host: string | null, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new PortInUse(explain(setting, host, port, code))),
    );
    probe.listen({ port, ...(host !== null && { host }) }, () => probe.close(() => resolve()));
  });
}

function explain(setting: string, host: string | null, port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE')
    return `port ${port} is in use by another program; stop it, or set ${setting} to a free port`;
  if (code === 'EACCES')
    return `port ${port} may not be used by this user; set ${setting} to a port above 1023`;
  return `cannot listen on ${host ?? 'any address'}, port ${port} (${code}); check ${setting} and the host`;
}
