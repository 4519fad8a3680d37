import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  readonly from: string;
  readonly to: string;
  /** Subject and body as they came, decoded. */
  readonly text: string;
}

/** A mail server of our own that takes every letter and passes none on. */
export interface Mailbox {
  /** As SMTP_URL wants it. */
  readonly url: string;
  /** How many letters have come so far. */
  count(): number;
  /** The oldest letter that was not asked for yet; waits for it. */
  next(): Promise<Letter>;
  stop(): Promise<void>;
}

export async function startMailbox(): Promise<Mailbox> {
  const letters: Letter[] = [];
  let read = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const from = envelope.mailFrom ? envelope.mailFrom.address : '';
        const to = envelope.rcptTo[0]?.address ?? '';
        letters.push({ from, to, text: decode(Buffer.concat(chunks).toString('utf8')) });
        server.emit('letter');
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    count: () => letters.length,
    async next() {
      if (letters.length === read) await once(server, 'letter', { signal: AbortSignal.timeout(20_000) });
      return letters[read++] as Letter;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The text part of a message that was sent as quoted-printable (RFC 2045) or base64. */
function decode(message: string): string {
  const [part = ''] = message.split(/Content-Type: text\/html/);
  const [head = '', ...rest] =
    part
      .split(/Content-Transfer-Encoding: /)
      .reverse()[0]
      ?.split('\r\n\r\n') ?? [];
  const body = rest.join('\r\n\r\n');
  if (head.startsWith('base64')) return Buffer.from(body, 'base64').toString('utf8');
  const bytes = body
    .replaceAll('=\r\n', '')
    .replaceAll(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return head.startsWith('quoted') ? Buffer.from(bytes, 'latin1').toString('utf8') : body;
}
