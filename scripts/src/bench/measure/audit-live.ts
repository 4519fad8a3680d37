import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { auditPages } from '../../audit/audit-pages.ts';
import { createStaticServer } from '../../serve/static-server.ts';
import { median } from '../statistics.ts';

const ROUNDS = 3;

/** What Lighthouse says of a page on a phone, the median of several looks. */
export interface AuditedPage {
  readonly path: string;
  /** Of 100. */
  readonly performance: number;
  readonly layoutShift: number;
  /** Until the largest part of the page is painted, on the slow connection that Lighthouse assumes. */
  readonly paintMilliseconds: number;
}

/** Serves a live folder and looks at pages of it as a phone sees them. */
export async function auditLive(dataDir: string, paths: readonly string[]): Promise<AuditedPage[]> {
  const server = createStaticServer(join(dataDir, 'live'));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    const audits = await auditPages(
      paths.flatMap((path) => Array.from({ length: ROUNDS }, () => origin + path)),
    );
    return paths.map((path, index) => {
      const ofPage = audits.slice(index * ROUNDS, (index + 1) * ROUNDS);
      return {
        path,
        performance: median(ofPage.map(({ scores }) => scores.performance)),
        layoutShift: Math.max(...ofPage.map(({ layoutShift }) => layoutShift)),
        paintMilliseconds: median(ofPage.map(({ largestPaint }) => largestPaint)),
      };
    });
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
