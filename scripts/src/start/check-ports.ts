import { createServer } from 'node:net';

/** A port that we need is taken, or not ours to take. */
export class PortInUse extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PortInUse';
  }
}

/** @throws PortInUse naming the setting and what to do */
export async function checkPort(setting: string, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', ({ code }: NodeJS.ErrnoException) =>
      reject(new PortInUse(explain(setting, host, port, code))),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function explain(setting: string, host: string, port: number, code: string | undefined): string {
  if (code === 'EADDRINUSE')
    return `port ${port} is in use by another program; stop it, or set ${setting} to a free port`;
  if (code === 'EACCES')
    return `port ${port} may not be used by this user; set ${setting} to a port above 1023`;
  return `cannot listen on ${host}:${port} (${code}); check ${setting} and the host`;
}
